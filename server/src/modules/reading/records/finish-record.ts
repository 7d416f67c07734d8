import type { RecordContent } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { Problem } from '../../../platform/errors.ts';
import { checkNewest, isAnotherHands, type Basis } from './check-newest.ts';
import { keepVersion } from './keep-version.ts';
import { checkMayListen } from './policy.ts';
import { getRecordToChange, updateRecord, type OneRecord } from './queries.ts';
import { sameContent } from './same-content.ts';
import { scoreContent } from './score-content.ts';
import { tellReaderMeasure } from './tell-reader-measure.ts';

export interface FinishedRecord extends OneRecord {
  readonly content: RecordContent;
  readonly because: string;
  readonly now: Date;
  /** Absent: the program itself writes, with nobody beside it. */
  readonly basis?: Basis;
}

/**
 * Finishes a record, or corrects a finished one: what it said before is kept as a version. Sent again with the same content nothing
 * changes; what somebody else saved meanwhile is not written over unseen. The reader measure behind it follows.
 */
export async function finishRecord(tx: Tx, actor: Actor, given: FinishedRecord): Promise<void> {
  await checkMayListen(tx, actor, given.learnerId);
  const row = await getRecordToChange(tx, actor, given);
  const wasFinished = row.finished_at !== null;
  const saysTheSame = sameContent(row.content, given.content);
  if (wasFinished && saysTheSame) return;
  if (row.withdrawn_at !== null) throw withdrawn();
  if (given.basis && !saysTheSame) checkNewest(row, given.basis);
  const counts = scoreContent(row.passage, given.content);
  if (wasFinished || (!saysTheSame && isAnotherHands(row, actor.personId)))
    await keepVersion(tx, actor, { row, because: given.because, now: given.now });
  const { content, now } = given;
  const result = {
    words: counts.words,
    errors: counts.errors,
    self_corrections: counts.selfCorrections,
    correct_words: counts.correctWords,
    seconds: content.seconds,
    finished_at: row.finished_at ?? now,
    finished_by: row.finished_by ?? actor.personId,
  };
  await updateRecord(tx, actor, given)
    .set({
      content: JSON.stringify(content),
      saved_at: now,
      saved_by: actor.personId,
      saved_from: given.basis?.hand ?? null,
      revision: row.revision + 1,
      ...result,
    })
    .execute();
  await tellReaderMeasure(tx, actor, { row: { ...row, ...result }, now });
  await recordAudit(tx, actor, {
    action: wasFinished ? 'correct-running-record' : 'finish-running-record',
    subjectType: 'learner',
    subjectId: given.learnerId,
    detail: { recordId: given.recordId },
  });
}

function withdrawn(): Problem {
  return new Problem({
    code: 'record-withdrawn',
    status: 409,
    message: 'This running record was withdrawn.',
    next: 'Let it count again first, then correct it.',
  });
}
