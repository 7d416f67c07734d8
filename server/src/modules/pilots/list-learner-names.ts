import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { maySeeLearner } from '../people/index.ts';

/** The names of a class's learners whom the actor may see. */
export async function listLearnerNames(
  tx: Tx,
  actor: Actor,
  classId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('person')
    .innerJoin('enrolment', (join) =>
      join
        .onRef('enrolment.district_id', '=', 'person.district_id')
        .onRef('enrolment.person_id', '=', 'person.person_id')
        .on('enrolment.role', '=', 'learner')
        .on('enrolment.active', '=', true),
    )
    .select(['person.person_id', 'person.given_name', 'person.family_name'])
    .where('person.district_id', '=', actor.districtId)
    .where('enrolment.class_id', '=', classId)
    .where((eb) => maySeeLearner(actor, eb.ref('person.person_id')))
    .execute();
  return new Map(
    rows.map(({ person_id, given_name, family_name }) => [
      person_id,
      `${given_name} ${family_name}`,
    ]),
  );
}
