import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { averageGrowth } from './average-growth.ts';
import { type LearnerGrowth, listGrowth } from './growth-rows.ts';
import { checkEveryWeeks, getLedSchool, smallestGroup } from './policy.ts';
import { readDays, schoolYearStart } from './reading-days.ts';

interface Asked {
  readonly schoolId: string;
  readonly since?: string | undefined;
  readonly language?: 'en' | 'es' | undefined;
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly members: readonly string[];
}

/** A school's growth in reading by grade and by homeroom class. */
export function readSchoolGrowth(
  deps: Deps,
  actor: Actor,
  { schoolId, since, language = 'en' }: Asked,
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const school = await getLedSchool(tx, actor, schoolId);
    const { today, timeZone } = await readDays(tx, actor, { now: deps.now() });
    const from = since === undefined || since > today ? schoolYearStart(today) : since;
    const ofSchool = { districtId: actor.districtId, schoolId };
    const [grades, classes] = [await listGrades(tx, ofSchool), await listClasses(tx, ofSchool)];
    const learnerIds = [...new Set([...grades, ...classes].flatMap(({ members }) => members))];
    const asked = { districtId: actor.districtId, today, timeZone, language, since: from };
    const growth = await listGrowth(tx, { ...asked, learnerIds });
    const byLearner = new Map(growth.map((row) => [row.learnerId, row]));
    const present = (group: Group) => presentGroup(group, byLearner);
    return {
      schoolName: school.name,
      since: from,
      today,
      language,
      checkEveryWeeks,
      smallestGroup,
      grades: grades.map(present),
      classes: classes.map(present),
    };
  });
}

export type SchoolGrowth = Awaited<ReturnType<typeof readSchoolGrowth>>;

function presentGroup(
  { key, title, members }: Group,
  byLearner: ReadonlyMap<string, LearnerGrowth>,
) {
  const rows = members.flatMap((learnerId) => byLearner.get(learnerId) ?? []);
  return { key, title, learners: members.length, figures: averageGrowth(rows) };
}

interface OfSchool {
  readonly districtId: string;
  readonly schoolId: string;
}

async function listGrades(tx: Tx, { districtId, schoolId }: OfSchool): Promise<readonly Group[]> {
  const { rows } = await sql<Group>`
    select p.grades[1] as key, p.grades[1] as title, array_agg(distinct p.person_id::text) as members from person p
    join person_role r on r.district_id = p.district_id and r.person_id = p.person_id and r.role = 'learner' and r.school_id = ${schoolId}::uuid
    where p.district_id = ${districtId}::uuid and p.active and p.grades[1] is not null
    group by p.grades[1] order by case when p.grades[1] ~ '^[0-9]+$' then p.grades[1]::int else 0 end, p.grades[1]`.execute(
    tx,
  );
  return rows;
}

/** Homerooms; a school without any is told by all its classes. */
async function listClasses(tx: Tx, { districtId, schoolId }: OfSchool): Promise<readonly Group[]> {
  const { rows } = await sql<Group & { homeroom: boolean }>`
    select c.class_id as key, c.title, c.kind = 'homeroom' as homeroom, array_agg(distinct e.person_id::text) as members from class c
    join enrolment e on e.district_id = c.district_id and e.class_id = c.class_id and e.role = 'learner' and e.active
    where c.district_id = ${districtId}::uuid and c.school_id = ${schoolId}::uuid and c.active
    group by c.class_id, c.title, c.kind order by c.title, c.class_id`.execute(tx);
  const homerooms = rows.filter(({ homeroom }) => homeroom);
  return homerooms.length > 0 ? homerooms : rows;
}
