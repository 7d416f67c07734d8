import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { changedMeanwhile } from '../../platform/errors.ts';
import { getCheckInToChange } from './get-check-in.ts';

/**
 * Writes the shared note. The same text twice is one change, so that a note which was kept while there was no connection can be sent again;
 * a note that somebody else changed meanwhile is refused, and the page shows both.
 */
export function writeSharedNote(
  deps: Deps,
  actor: Actor,
  given: { readonly checkInId: string; readonly text: string; readonly revision: number },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await getCheckInToChange(tx, actor, given.checkInId);
    if (row.shared_note === given.text) return { text: given.text, revision: row.note_revision };
    if (row.note_revision !== given.revision) throw changedMeanwhile();
    const revision = row.note_revision + 1;
    await tx
      .updateTable('check_in')
      .set({ shared_note: given.text, note_revision: revision })
      .where('district_id', '=', actor.districtId)
      .where('check_in_id', '=', given.checkInId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'write-check-in-note',
      subjectType: 'learner',
      subjectId: row.learner_id,
      detail: { checkInId: given.checkInId, revision },
    });
    return { text: given.text, revision };
  });
}

/** Writes the author's own note; an empty one is none. What is in it, no audit tells. */
export function writePrivateNote(
  deps: Deps,
  actor: Actor,
  given: { readonly checkInId: string; readonly text: string },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = await getCheckInToChange(tx, actor, given.checkInId);
    const key = {
      district_id: actor.districtId,
      check_in_id: given.checkInId,
      author_id: actor.personId,
    };
    const { text } = given;
    const values = { text, changed_at: deps.now() };
    if (text.trim() === '') {
      await tx
        .deleteFrom('check_in_private_note')
        .where('district_id', '=', key.district_id)
        .where('check_in_id', '=', key.check_in_id)
        .where('author_id', '=', key.author_id)
        .execute();
    } else {
      await tx
        .insertInto('check_in_private_note')
        .values({ ...key, learner_id: row.learner_id, ...values })
        .onConflict((conflict) =>
          conflict.columns(['district_id', 'check_in_id', 'author_id']).doUpdateSet(values),
        )
        .execute();
    }
    return undefined;
  });
}
