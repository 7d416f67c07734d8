import type { Actor } from '../../../platform/auth/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Change, changeEntry, type OfEntry } from './change-entry.ts';
import { mayRetire } from './policy.ts';

/** Takes an entry out of the profile; it stays among the earlier ones. */
export function retireEntry(deps: Deps, actor: Actor, of: OfEntry) {
  return changeEntry(deps, actor, of, {
    action: 'retire-profile-entry',
    may: mayRetire,
    work: (change) => setRetirement(change, change.row.retired_at ?? change.now),
  });
}

/** Puts a retired entry back. */
export function unretireEntry(deps: Deps, actor: Actor, of: OfEntry) {
  return changeEntry(deps, actor, of, {
    action: 'put-back-profile-entry',
    may: mayRetire,
    work: (change) => setRetirement(change, null),
  });
}

async function setRetirement({ tx, reader, row }: Change, at: Date | null): Promise<void> {
  await tx
    .updateTable('profile_entry')
    .set({ retired_at: at, retired_by: at === null ? null : reader.actor.personId })
    .where('district_id', '=', reader.actor.districtId)
    .where('learner_id', '=', reader.learnerId)
    .where('entry_id', '=', row.entry_id)
    .execute();
}
