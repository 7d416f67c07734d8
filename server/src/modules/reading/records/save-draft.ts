import type { RecordContent } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { Problem } from '../../../platform/errors.ts';
import { checkNewest, isAnotherHands, type Basis } from './check-newest.ts';
import { keepVersion } from './keep-version.ts';
import { checkMayListen } from './policy.ts';
import { getRecordToChange, updateRecord, type OneRecord } from './queries.ts';
import { sameContent } from './same-content.ts';

interface Draft extends OneRecord, Basis {
  readonly content: RecordContent;
  readonly now: Date;
}

/**
 * Saves an open record, all of it, and returns its revision. What was finished is corrected with a reason instead; what somebody else saved
 * and the writer has not seen is not written over, and what they have seen of another's is kept as an earlier state.
 */
export async function saveDraft(tx: Tx, actor: Actor, draft: Draft): Promise<number> {
  await checkMayListen(tx, actor, draft.learnerId);
  const row = await getRecordToChange(tx, actor, draft);
  const { content, now } = draft;
  if (sameContent(row.content, content)) return row.revision;
  if (row.finished_at !== null) throw finished();
  checkNewest(row, draft);
  if (isAnotherHands(row, actor.personId)) await keepVersion(tx, actor, { row, because: '', now });
  const revision = row.revision + 1;
  await updateRecord(tx, actor, draft)
    .set({
      content: JSON.stringify(content),
      saved_at: now,
      saved_by: actor.personId,
      saved_from: draft.hand,
      revision,
    })
    .execute();
  return revision;
}

export function finished(): Problem {
  return new Problem({
    code: 'record-finished',
    status: 409,
    message: 'This running record is finished.',
    next: 'Open it and correct it there; what it said before is kept.',
  });
}
