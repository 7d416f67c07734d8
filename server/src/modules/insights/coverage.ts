import { sql } from 'kysely';
import { schoolsAs, type Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { readSchoolYear } from '../learners/index.ts';
import { staleAfterDays } from '../plans/index.ts';

interface Counts {
  readonly learners: number;
  readonly none: number;
  readonly draft: number;
  readonly inReview: number;
  readonly active: number;
  readonly stale: number;
  readonly withoutEvidence: number;
  readonly voices: {
    readonly withoutLearner: number;
    readonly withoutFamily: number;
    readonly withoutTeacher: number;
  };
}

interface ClassRow extends Counts {
  readonly class_id: string;
  readonly title: string;
  readonly school_name: string;
  readonly teacher_names: string[];
  readonly also_taught: { classId: string; title: string }[];
}

interface Asked {
  readonly districtId: string;
  /** null: all schools. */
  readonly schools: readonly string[] | null;
  readonly staleBefore: Date;
  readonly schoolYear: number;
}

const dayMs = 86_400_000;

/**
 * How far plans have come and whose voice is missing, class by class and in all; a learner of two classes counts in both and once in all.
 * Classes of exactly the same learners are one row: a homeroom that is taught six subjects is not seven findings.
 */
export function readCoverage(deps: Deps, actor: Actor, schoolId: string | undefined) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const asked = {
      districtId: actor.districtId,
      schools: ledSchools(actor, schoolId),
      staleBefore: new Date(deps.now().getTime() - staleAfterDays * dayMs),
      schoolYear: await readSchoolYear(tx, actor.districtId, deps.now()),
    };
    const classes = await countClasses(tx, asked);
    return {
      staleAfterDays,
      totals: await countAll(tx, asked),
      classes: classes.map(
        ({ class_id, title, school_name, teacher_names, also_taught, ...counts }) => ({
          classId: class_id,
          title,
          schoolName: school_name,
          teacherNames: teacher_names,
          alsoTaught: also_taught,
          ...counts,
        }),
      ),
    };
  });
}

function ledSchools(actor: Actor, schoolId: string | undefined): readonly string[] | null {
  const led = schoolsAs(actor, 'principal', 'administrator');
  if (schoolId === undefined) return led === 'all' ? null : led;
  if (led !== 'all' && !led.includes(schoolId)) throw notFound('school');
  return [schoolId];
}

/** Each active learner of the schools with the plan's state and the voices heard this year, once. Supports and health speak on. */
function statuses({ districtId, schools, staleBefore, schoolYear }: Asked) {
  return sql`heard as (
    select learner_id, bool_or(voice = 'learner') as learner, bool_or(voice = 'family') as family, bool_or(voice = 'teacher') as teacher
    from profile_entry
    where district_id = ${districtId}::uuid and retired_at is null
      and (school_year >= ${schoolYear} or kind in ('support', 'health'))
    group by learner_id
  ), status as (
    select p.person_id, l.state, l.changed_at < ${staleBefore}::timestamptz as stale,
      not exists (select from estimate m where m.district_id = p.district_id and m.learner_id = p.person_id) as without_evidence,
      coalesce(h.learner, false) as learner, coalesce(h.family, false) as family, coalesce(h.teacher, false) as teacher
    from person p left join plan l on l.district_id = p.district_id and l.learner_id = p.person_id
    left join heard h on h.learner_id = p.person_id
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
  count(*) filter (where status.without_evidence)::int as "withoutEvidence",
  json_build_object(
    'withoutLearner', count(*) filter (where not status.learner),
    'withoutFamily', count(*) filter (where not status.family),
    'withoutTeacher', count(*) filter (where not status.teacher)) as voices`;

async function countAll(tx: Tx, asked: Asked): Promise<Counts> {
  const { rows } = await sql<Counts>`with ${statuses(asked)} select ${counts} from status`.execute(
    tx,
  );
  return rows[0]!;
}

async function countClasses(tx: Tx, asked: Asked): Promise<readonly ClassRow[]> {
  const { districtId, schools } = asked;
  const { rows } = await sql<ClassRow>`with ${statuses(asked)}, counted as (
      select c.class_id, c.school_id, c.title, c.kind, md5(string_agg(e.person_id::text, ',' order by e.person_id)) as members, ${counts}
      from enrolment e
      join status on status.person_id = e.person_id
      join class c on c.district_id = ${districtId}::uuid and c.class_id = e.class_id and c.active
        and (${schools}::uuid[] is null or c.school_id = any(${schools}::uuid[]))
      where e.district_id = ${districtId}::uuid and e.role = 'learner' and e.active
      group by c.class_id, c.school_id, c.title, c.kind
    ), ranked as (
      select k.*, row_number() over same as place,
        json_agg(json_build_object('classId', k.class_id, 'title', k.title)) over (partition by k.school_id, k.members
          order by k.kind = 'homeroom' desc, k.title, k.class_id rows between unbounded preceding and unbounded following) as all_taught
      from counted k
      window same as (partition by k.school_id, k.members order by k.kind = 'homeroom' desc, k.title, k.class_id)
    )
    select k.class_id, k.title, s.name as school_name,
      coalesce((select array_agg(p.given_name || ' ' || p.family_name order by e.is_primary desc, p.family_name)
        from enrolment e join person p on p.district_id = e.district_id and p.person_id = e.person_id
        where e.district_id = ${districtId}::uuid and e.class_id = k.class_id and e.role = 'teacher' and e.active), '{}') as teacher_names,
      (select coalesce(json_agg(t order by nth), '[]') from json_array_elements(k.all_taught) with ordinality as each (t, nth) where nth > 1) as also_taught,
      k.learners, k.none, k.draft, k."inReview", k.active, k.stale, k."withoutEvidence", k.voices
    from ranked k
    join school s on s.district_id = ${districtId}::uuid and s.school_id = k.school_id
    where k.place = 1
    order by s.name, k.title, k.class_id`.execute(tx);
  return rows;
}
