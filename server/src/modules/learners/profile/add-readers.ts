import type { Tx } from '../../../platform/db/database.ts';

interface Named {
  readonly districtId: string;
  readonly learnerId: string;
  readonly entryId: string;
  readonly readerIds: readonly string[];
  /** null: nobody signed in. */
  readonly namedBy: string | null;
}

/** Puts people on the list of those who need to know an entry; who is on it already stays as named before. */
export async function addReaders(tx: Tx, named: Named): Promise<void> {
  if (named.readerIds.length === 0) return;
  await tx
    .insertInto('profile_reader')
    .values(
      named.readerIds.map((readerId) => ({
        district_id: named.districtId,
        learner_id: named.learnerId,
        entry_id: named.entryId,
        person_id: readerId,
        named_by: named.namedBy,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
