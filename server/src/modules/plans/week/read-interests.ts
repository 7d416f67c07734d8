import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

const most = 3;

/**
 * What learners like, by learner, the newest three, their own words before those of others. Only what the family may read too: a week's
 * reasons are read by everybody around the learner.
 */
export async function readInterests(
  tx: Tx,
  given: { readonly districtId: string; readonly learnerIds: readonly string[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ learner_id: string; text: string }>`
    select learner_id, text from profile_entry
    where district_id = ${given.districtId}::uuid and learner_id = any(${given.learnerIds}::uuid[]) and kind = 'interest'
      and retired_at is null and visibility = 'family' and length(text) between 1 and 60
    order by voice <> 'learner', written_at desc, entry_id`.execute(tx);
  const byLearner = Map.groupBy(rows, (row) => row.learner_id);
  return new Map(
    [...byLearner].map(([learnerId, some]) => [
      learnerId,
      [...new Set(some.map(({ text }) => text.trim()))].slice(0, most),
    ]),
  );
}
