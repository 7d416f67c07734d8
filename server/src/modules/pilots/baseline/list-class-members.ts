import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** The learners of some classes; who is in two of them counts in the first. */
export async function listClassMembers(
  tx: Tx,
  { districtId }: Scope,
  classIds: readonly string[],
): Promise<readonly { learner_id: string; class_id: string }[]> {
  const rows = await tx
    .selectFrom('enrolment')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'enrolment.district_id')
        .onRef('person.person_id', '=', 'enrolment.person_id'),
    )
    .select(['enrolment.person_id as learner_id', 'enrolment.class_id'])
    .where('enrolment.district_id', '=', districtId)
    .where('enrolment.class_id', 'in', [...classIds])
    .where('enrolment.role', '=', 'learner')
    .where('enrolment.active', '=', true)
    .where('person.active', '=', true)
    .orderBy('enrolment.person_id')
    .execute();
  const inOrder = rows.toSorted(
    (a, b) => classIds.indexOf(a.class_id) - classIds.indexOf(b.class_id),
  );
  return [...new Map(inOrder.toReversed().map((row) => [row.learner_id, row])).values()];
}
