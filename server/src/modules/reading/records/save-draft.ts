import type { RecordContent } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { Problem } from '../../../platform/errors.ts';
import { checkMayListen } from './policy.ts';
import { getRecordToChange, updateRecord, type OneRecord } from './queries.ts';

/** Saves an open record, all of it. What was finished is corrected with a reason instead. */
export async function saveDraft(
  tx: Tx,
  actor: Actor,
  { content, now, ...one }: OneRecord & { readonly content: RecordContent; readonly now: Date },
): Promise<void> {
  await checkMayListen(tx, actor, one.learnerId);
  const row = await getRecordToChange(tx, actor, one);
  if (row.finished_at !== null) throw finished();
  await updateRecord(tx, actor, one)
    .set({ content: JSON.stringify(content), saved_at: now })
    .execute();
}

export function finished(): Problem {
  return new Problem({
    code: 'record-finished',
    status: 409,
    message: 'This running record is finished.',
    next: 'Open it and correct it there; what it said before is kept.',
  });
}
