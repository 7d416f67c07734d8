import { sql } from 'kysely';
import type { SupportCode } from '@everyplan/contract';
import type { Tx } from '../../../platform/db/database.ts';

export interface Support {
  readonly entryId: string;
  /** null: a support in the adults' own words, outside the pick list. */
  readonly code: SupportCode | null;
  /** What to look out for; null where the entry is restricted: its code is put to use, its words are read by the named only. */
  readonly text: string | null;
  readonly restricted: boolean;
}

/**
 * The supports that learners have at present, by learner; one without any is not in the map. For machines: whatever uses a restricted
 * code shows what it does (large print) and never whose need it is. Work for the whole district gets all codes; in a person's transaction
 * row-level security leaves out the restricted ones that the person need not know.
 */
export async function supportsOf(
  tx: Tx,
  districtId: string,
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Support[]>> {
  const { rows } = await sql<Support & { readonly learnerId: string }>`
    select learner_id as "learnerId", entry_id as "entryId", code, visibility = 'need-to-know' as restricted,
      case when visibility = 'need-to-know' then null else text end as text
    from profile_entry
    where district_id = ${districtId}::uuid and learner_id = any(${learnerIds}::uuid[]) and kind = 'support' and retired_at is null
    order by written_at, entry_id`.execute(tx);
  const byLearner = new Map<string, Support[]>();
  for (const { learnerId, ...support } of rows) {
    const known = byLearner.get(learnerId);
    if (known === undefined) byLearner.set(learnerId, [support]);
    else known.push(support);
  }
  return byLearner;
}
