import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { maySeeLearner } from '../../people/index.ts';

export interface LearnerOfClass {
  readonly learner_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly grades: readonly string[];
  readonly language: string;
}

/** The learners of a class that the actor sees, by family name. With `among`, those must all be of the class: others do not exist. */
export async function learnersOfClass(
  tx: Tx,
  actor: Actor,
  { classId, among }: { readonly classId: string; readonly among?: readonly string[] },
): Promise<readonly LearnerOfClass[]> {
  const { rows } = await sql<LearnerOfClass>`
    select distinct p.person_id as learner_id, coalesce(p.preferred_name, p.given_name) as given_name, p.family_name, p.grades, p.language
    from enrolment e join person p on p.district_id = e.district_id and p.person_id = e.person_id and p.active
    where e.district_id = ${actor.districtId}::uuid and e.class_id = ${classId}::uuid and e.role = 'learner' and e.active
      and ${maySeeLearner(actor, sql.ref('p.person_id'))}
    order by p.family_name, given_name, learner_id`.execute(tx);
  const ids = new Set(rows.map(({ learner_id }) => learner_id));
  if (among?.some((id) => !ids.has(id)) === true) throw notFound('learner');
  return rows;
}
