import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { getVisibleLearner, mentorOf } from '../../people/index.ts';

export interface Champion {
  readonly personId: string;
  readonly name: string;
  readonly relation: 'teacher' | 'family' | 'mentor';
}

export function readChampions(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    return { people: [...(await listChampions(tx, actor, learnerId))] };
  });
}

/** The adults around a learner of whom one may stand beside a goal: the mentor, the teachers, the family that may see the plan. */
export async function listChampions(
  tx: Tx,
  { districtId }: Pick<Actor, 'districtId'>,
  learnerId: string,
): Promise<readonly Champion[]> {
  const mentor = await mentorOf(tx, districtId, learnerId);
  const { rows } = await sql<Champion>`
    select distinct p.person_id as "personId", p.given_name || ' ' || p.family_name as name, 'teacher' as relation
    from enrolment theirs
    join enrolment t on t.district_id = theirs.district_id and t.class_id = theirs.class_id and t.role = 'teacher' and t.active
    join person p on p.district_id = t.district_id and p.person_id = t.person_id and p.active
    where theirs.district_id = ${districtId}::uuid and theirs.person_id = ${learnerId}::uuid and theirs.role = 'learner' and theirs.active
    union all
    select p.person_id, p.given_name || ' ' || p.family_name, 'family' from guardianship g
    join person p on p.district_id = g.district_id and p.person_id = g.guardian_id and p.active
    where g.district_id = ${districtId}::uuid and g.learner_id = ${learnerId}::uuid and g.active and g.access = 'full'
    order by relation desc, name`.execute(tx);
  if (mentor === undefined) return rows;
  const name = `${mentor.givenName} ${mentor.familyName}`;
  return [
    { personId: mentor.personId, name, relation: 'mentor' },
    ...rows.filter(({ personId }) => personId !== mentor.personId),
  ];
}
