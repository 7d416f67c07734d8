import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';

/** A check-in with the name of its adult. */
export type CheckInRow = Awaited<ReturnType<typeof listCheckIns>>[number];
export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number];

/** Newest day first. */
export async function listCheckIns(
  tx: Tx,
  { districtId }: Scope,
  of: { readonly learnerId: string } | { readonly checkInId: string },
) {
  return tx
    .selectFrom('check_in')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'check_in.district_id')
        .onRef('person.person_id', '=', 'check_in.adult_id'),
    )
    .selectAll('check_in')
    .select(['person.given_name as adult_given_name', 'person.family_name as adult_family_name'])
    .where('check_in.district_id', '=', districtId)
    .where(
      'learnerId' in of ? 'check_in.learner_id' : 'check_in.check_in_id',
      '=',
      'learnerId' in of ? of.learnerId : of.checkInId,
    )
    .orderBy('check_in.day', 'desc')
    .orderBy('check_in.check_in_id', 'desc')
    .limit(200)
    .execute();
}

/** The same, held until the transaction ends. */
export async function findCheckInToChange(tx: Tx, { districtId }: Scope, checkInId: string) {
  return tx
    .selectFrom('check_in')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('check_in_id', '=', checkInId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** The last one held before this one, with anybody; of several on a day the one that ended last. */
export async function findLastHeld(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, before }: { readonly learnerId: string; readonly before: Date | null },
) {
  let query = tx
    .selectFrom('check_in')
    .select(['check_in_id', 'day', 'held_at', 'known'])
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('held_at', 'is not', null);
  if (before !== null) query = query.where('held_at', '<', before);
  return query.orderBy('held_at', 'desc').limit(1).executeTakeFirst();
}

/** The open check-in of a learner and an adult. */
export async function findOpenCheckIn(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, adultId }: { readonly learnerId: string; readonly adultId: string },
) {
  return tx
    .selectFrom('check_in')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('adult_id', '=', adultId)
    .where('held_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
}

/** In the order in which they were decided. */
export async function listDecisions(tx: Tx, { districtId }: Scope, learnerId: string) {
  return tx
    .selectFrom('check_in_decision')
    .select(['decision_id', 'check_in_id', 'text', 'who', 'due_on', 'decided_at', 'done_at'])
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .orderBy('decided_at')
    .orderBy('decision_id')
    .limit(500)
    .execute();
}

/** What waits for a check-in, oldest first. */
export async function listWaitingTopics(tx: Tx, { districtId }: Scope, learnerId: string) {
  return tx
    .selectFrom('check_in_topic')
    .select(['topic_id', 'kind', 'text', 'raised_at'])
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('settled_in', 'is', null)
    .orderBy('raised_at')
    .orderBy('topic_id')
    .limit(20)
    .execute();
}

export async function listItems(tx: Tx, { districtId }: Scope, checkInId: string) {
  return tx
    .selectFrom('check_in_item')
    .select(['key', 'text', 'left_out_at'])
    .where('district_id', '=', districtId)
    .where('check_in_id', '=', checkInId)
    .orderBy('written_at')
    .orderBy('key')
    .execute();
}

export async function findPrivateNote(
  tx: Tx,
  { districtId, personId }: { readonly districtId: string; readonly personId: string },
  checkInId: string,
): Promise<string> {
  const row = await tx
    .selectFrom('check_in_private_note')
    .select('text')
    .where('district_id', '=', districtId)
    .where('check_in_id', '=', checkInId)
    .where('author_id', '=', personId)
    .executeTakeFirst();
  return row?.text ?? '';
}

/** When the learner's plan is to be looked at again. */
export async function findReviewDay(
  tx: Tx,
  { districtId }: Scope,
  learnerId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('plan')
    .select('review_due_on')
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .executeTakeFirst();
  return row?.review_due_on ?? null;
}
