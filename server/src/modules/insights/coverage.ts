import { sql } from 'kysely';
import { schoolsAs, type Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { staleAfterDays } from '../plans/index.ts';

interface Counts {
  readonly learners: number;
  readonly none: number;
  readonly draft: number;
  readonly inReview: number;
  readonly active: number;
  readonly stale: number;
  readonly withoutEvidence: number;
}

interface ClassRow extends Counts {
  readonly class_id: string;
  readonly title: string;
  readonly school_name: string;
  readonly teacher_names: string[];
}

interface Asked {
  readonly districtId: string;
  /** null: all schools. */
  readonly schools: readonly string[] | null;
  readonly staleBefore: Date;
}

const dayMs = 86_400_000;

/** How far plans have come, class by class and in all; a learner of two classes counts in both and once in all. */
export function readCoverage(deps: Deps, actor: Actor, schoolId: string | undefined) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const asked = {
      districtId: actor.districtId,
      schools: ledSchools(actor, schoolId),
      staleBefore: new Date(deps.now().getTime() - staleAfterDays * dayMs),
    };
    const classes = await countClasses(tx, asked);
    return {
      staleAfterDays,
      totals: await countAll(tx, asked),
      classes: classes.map(({ class_id, title, school_name, teacher_names, ...counts }) => ({
        classId: class_id,
        title,
        schoolName: school_name,
        teacherNames: teacher_names,
        ...counts,
      })),
    };
  });
}

function ledSchools(actor: Actor, schoolId: string | undefined): readonly string[] | null {
  const led = schoolsAs(actor, 'principal', 'administrator');
  if (schoolId === undefined) return led === 'all' ? null : led;
  if (led !== 'all' && !led.includes(schoolId)) throw notFound('school');
  return [schoolId];
}

/** Each active learner of the schools with the plan's state, once. */
function statuses({ districtId, schools, staleBefore }: Asked) {
  return sql`status as (
    select p.person_id, l.state, l.changed_at < ${staleBefore}::timestamptz as stale,
      not exists (select from estimate m where m.district_id = p.district_id and m.learner_id = p.person_id) as without_evidence
    from person p left join plan l on l.district_id = p.district_id and l.learner_id = p.person_id
    where p.district_id = ${districtId}::uuid and p.active
      and exists (select from person_role r where r.district_id = p.district_id and r.person_id = p.person_id and r.role = 'learner'
        and (${schools}::uuid[] is null or r.school_id = any(${schools}::uuid[]))))`;
}

const counts = sql`count(*)::int as learners,
  count(*) filter (where status.state is null)::int as none,
  count(*) filter (where status.state = 'draft')::int as draft,
  count(*) filter (where status.state = 'in-review')::int as "inReview",
  count(*) filter (where status.state = 'active')::int as active,
  count(*) filter (where status.stale)::int as stale,
  count(*) filter (where status.without_evidence)::int as "withoutEvidence"`;

async function countAll(tx: Tx, asked: Asked): Promise<Counts> {
  const { rows } = await sql<Counts>`with ${statuses(asked)} select ${counts} from status`.execute(
    tx,
  );
  return rows[0]!;
}

async function countClasses(tx: Tx, asked: Asked): Promise<readonly ClassRow[]> {
  const { districtId, schools } = asked;
  const { rows } = await sql<ClassRow>`with ${statuses(asked)}, counted as (
      select e.class_id, ${counts}
      from enrolment e join status on status.person_id = e.person_id
      where e.district_id = ${districtId}::uuid and e.role = 'learner' and e.active
      group by e.class_id)
    select c.class_id, c.title, s.name as school_name,
      coalesce((select array_agg(p.given_name || ' ' || p.family_name order by e.is_primary desc, p.family_name)
        from enrolment e join person p on p.district_id = e.district_id and p.person_id = e.person_id
        where e.district_id = c.district_id and e.class_id = c.class_id and e.role = 'teacher' and e.active), '{}') as teacher_names,
      k.learners, k.none, k.draft, k."inReview", k.active, k.stale, k."withoutEvidence"
    from counted k
    join class c on c.district_id = ${districtId}::uuid and c.class_id = k.class_id
    join school s on s.district_id = c.district_id and s.school_id = c.school_id
    where c.active and (${schools}::uuid[] is null or c.school_id = any(${schools}::uuid[]))
    order by s.name, c.title, c.class_id`.execute(tx);
  return rows;
}
