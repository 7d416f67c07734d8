import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { PersonScope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { changeEntry, type OfEntry } from './change-entry.ts';
import { mayRetire } from './policy.ts';

/** Takes an entry out of the profile; it stays among the earlier ones. */
export function retireEntry(deps: Deps, actor: Actor, of: OfEntry) {
  return changeEntry(deps, actor, of, {
    action: 'retire-profile-entry',
    may: mayRetire,
    work: ({ tx, row, now }) => setRetirement(tx, actor, { ...of, at: row.retired_at ?? now }),
  });
}

/** Puts a retired entry back. */
export function unretireEntry(deps: Deps, actor: Actor, of: OfEntry) {
  return changeEntry(deps, actor, of, {
    action: 'put-back-profile-entry',
    may: mayRetire,
    work: ({ tx }) => setRetirement(tx, actor, { ...of, at: null }),
  });
}

/** Retires an entry, or puts it back where `at` is null. */
export async function setRetirement(
  tx: Tx,
  { districtId, personId }: PersonScope,
  { learnerId, entryId, at }: OfEntry & { readonly at: Date | null },
): Promise<void> {
  await tx
    .updateTable('profile_entry')
    .set({ retired_at: at, retired_by: at === null ? null : personId })
    .where('district_id', '=', districtId)
    .where('learner_id', '=', learnerId)
    .where('entry_id', '=', entryId)
    .execute();
}
