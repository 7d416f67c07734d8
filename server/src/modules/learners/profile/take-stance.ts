import type { Actor } from '../../../platform/auth/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Change, changeEntry, type OfEntry } from './change-entry.ts';
import { mayTakeStance, ownVoicesOf } from './policy.ts';

/** Says in one's own voice that one sees an entry the same way or differently; said again, the newest counts. */
export function takeStance(deps: Deps, actor: Actor, of: OfEntry & { readonly agrees: boolean }) {
  return changeEntry(deps, actor, of, {
    action: 'take-profile-stance',
    may: mayTakeStance,
    work: async ({ tx, reader, row, now }) => {
      const [voice = 'staff'] = ownVoicesOf(reader.relations);
      const stance = { voice, agrees: of.agrees, taken_at: now };
      await tx
        .insertInto('profile_stance')
        .values({
          district_id: actor.districtId,
          learner_id: reader.learnerId,
          entry_id: row.entry_id,
          person_id: actor.personId,
          ...stance,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['district_id', 'learner_id', 'entry_id', 'person_id'])
            .doUpdateSet(stance),
        )
        .execute();
    },
  });
}

/** Takes one's own stance back. */
export function withdrawStance(deps: Deps, actor: Actor, of: OfEntry) {
  return changeEntry(deps, actor, of, {
    action: 'withdraw-profile-stance',
    may: mayTakeStance,
    work: removeStance,
  });
}

async function removeStance({ tx, reader, row }: Change): Promise<void> {
  await tx
    .deleteFrom('profile_stance')
    .where('district_id', '=', reader.actor.districtId)
    .where('learner_id', '=', reader.learnerId)
    .where('entry_id', '=', row.entry_id)
    .where('person_id', '=', reader.actor.personId)
    .execute();
}
