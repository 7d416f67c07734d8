import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { mustBeSelf, mustReadNotes } from './policy.ts';
import { getTextToRead, listNotes } from './queries.ts';

type NoteRow = Awaited<ReturnType<typeof listNotes>>[number];

export async function readNotes(tx: Tx, actor: Actor, learnerId: string) {
  await mustReadNotes(tx, actor, learnerId);
  await recordAccess(tx, actor, { learnerId, what: 'record' });
  const rows = await listNotes(tx, actor, { learnerId });
  const notes = rows.map((row) => ({
    ...presentNote(row),
    textId: row.text_id,
    title: row.title,
    writtenAt: row.written_at.toISOString(),
  }));
  return { notes };
}

interface Given {
  readonly learnerId: string;
  readonly noteId: string;
  readonly textId: string;
  readonly page: number;
  readonly note: string;
  readonly now: Date;
}

/** Sent twice it stands once; the words that came last stand. */
export async function writeNote(tx: Tx, actor: Actor, given: Given): Promise<undefined> {
  mustBeSelf(actor, given.learnerId);
  await getTextToRead(tx, actor, given.textId);
  const words = { note: given.note, written_at: given.now };
  await tx
    .insertInto('reading_note')
    .values({
      district_id: actor.districtId,
      learner_id: given.learnerId,
      note_id: given.noteId,
      text_id: given.textId,
      page: given.page,
      ...words,
    })
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'learner_id', 'note_id']).doUpdateSet(words),
    )
    .execute();
  return undefined;
}

export async function removeNote(
  tx: Tx,
  actor: Actor,
  { learnerId, noteId }: { readonly learnerId: string; readonly noteId: string },
): Promise<undefined> {
  mustBeSelf(actor, learnerId);
  await tx
    .deleteFrom('reading_note')
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', learnerId)
    .where('note_id', '=', noteId)
    .execute();
  return undefined;
}

export function presentNote({ note_id, page, note }: NoteRow) {
  return { noteId: note_id, page, note };
}
