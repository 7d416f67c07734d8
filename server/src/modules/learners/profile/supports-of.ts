import { sql } from 'kysely';
import type { SupportCode } from '@everyplan/contract';
import type { Tx } from '../../../platform/db/database.ts';

export interface SupportInUse {
  readonly code: SupportCode;
  /** Not every teacher of the learner may read that there is one. */
  readonly restricted: boolean;
}

/**
 * The codes of supports that learners have at present, by learner and in the order of their codes; one without any is not in the map. For
 * machines: whatever uses a restricted code shows what it does (large print) and never whose need it is. Whoever asks gets the same of each
 * learner in sight: a teacher's draft and the night's must not differ.
 */
export async function supportsOf(
  tx: Tx,
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SupportInUse[]>> {
  const { rows } = await sql<SupportInUse & { readonly learnerId: string }>`
    select learner_id as "learnerId", code, restricted from supports_in_use(${learnerIds}::uuid[]) order by code`.execute(
    tx,
  );
  const byLearner = new Map<string, SupportInUse[]>();
  for (const { learnerId, ...support } of rows) {
    const known = byLearner.get(learnerId);
    if (known === undefined) byLearner.set(learnerId, [support]);
    else known.push(support);
  }
  return byLearner;
}
