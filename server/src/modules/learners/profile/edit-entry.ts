import type { ProfileVisibility } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { changedMeanwhile } from '../../../platform/errors.ts';
import { type Change, changeEntry, type OfEntry } from './change-entry.ts';
import { addReaders } from './add-readers.ts';
import { entrySaysNothing } from './errors.ts';
import { keepWording } from './keep-wording.ts';
import { mayChange } from './policy.ts';
import { saysSomething } from './rules.ts';

interface Edit extends OfEntry {
  /** The wording that was changed: another one in the meantime is not overwritten. */
  readonly revision: number;
  readonly text?: string | undefined;
  readonly code?: string | null | undefined;
  readonly visibility?: ProfileVisibility | undefined;
}

/** Gives an entry new words or another circle of readers; the wording before stays readable. */
export function editEntry(deps: Deps, actor: Actor, edit: Edit) {
  return changeEntry(deps, actor, edit, {
    action: 'edit-profile-entry',
    may: mayChange,
    work: (change) => writeWording(change, edit),
  });
}

async function writeWording({ tx, reader, row, now }: Change, edit: Edit): Promise<void> {
  if (row.revision !== edit.revision) throw changedMeanwhile();
  const next = {
    text: edit.text ?? row.text,
    code: edit.code === undefined ? row.code : edit.code,
    // Health stays with those who need to know: the table holds nothing else.
    visibility:
      row.kind === 'health' ? ('need-to-know' as const) : (edit.visibility ?? row.visibility),
  };
  if (!saysSomething({ kind: row.kind, ...next })) throw entrySaysNothing();
  const { districtId } = reader.actor;
  await keepWording(tx, { districtId, learnerId: reader.learnerId, entryId: row.entry_id });
  const { numUpdatedRows } = await tx
    .updateTable('profile_entry')
    .set({
      ...next,
      revision: row.revision + 1,
      author_id: reader.actor.personId,
      language: edit.text === undefined ? row.language : reader.actor.language,
      written_at: now,
    })
    .where('district_id', '=', reader.actor.districtId)
    .where('learner_id', '=', reader.learnerId)
    .where('entry_id', '=', row.entry_id)
    .where('revision', '=', row.revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw changedMeanwhile();
  if (next.visibility === 'need-to-know') await keepAuthorReading({ tx, reader, row, now });
}

/** Whoever wrote the words before goes on reading what became of them. */
async function keepAuthorReading({ tx, reader, row }: Change): Promise<void> {
  const { districtId, personId } = reader.actor;
  if (row.author_id === null || row.author_id === personId) return;
  await addReaders(tx, {
    districtId,
    learnerId: reader.learnerId,
    entryId: row.entry_id,
    readerIds: [row.author_id],
    namedBy: personId,
  });
}
