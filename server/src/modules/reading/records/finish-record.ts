import { isDeepStrictEqual } from 'node:util';
import type { RecordContent } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { Problem } from '../../../platform/errors.ts';
import { checkMayListen } from './policy.ts';
import {
  getRecordToChange,
  listVersions,
  updateRecord,
  type OneRecord,
  type RecordRow,
} from './queries.ts';
import { scoreContent } from './score-content.ts';
import { tellReaderMeasure } from './tell-reader-measure.ts';

export interface FinishedRecord extends OneRecord {
  readonly content: RecordContent;
  readonly because: string;
  readonly now: Date;
}

/**
 * Finishes a record, or corrects a finished one: what it said before is kept as a version. Sent again with the same content nothing
 * changes. The reader measure behind it follows.
 */
export async function finishRecord(tx: Tx, actor: Actor, given: FinishedRecord): Promise<void> {
  await checkMayListen(tx, actor, given.learnerId);
  const row = await getRecordToChange(tx, actor, given);
  if (row.finished_at !== null && isDeepStrictEqual(row.content, plain(given.content))) return;
  if (row.withdrawn_at !== null) throw withdrawn();
  const counts = scoreContent(row.passage, given.content);
  if (row.finished_at !== null) await keepVersion(tx, actor, { row, ...given });
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
    .set({ content: JSON.stringify(content), saved_at: now, ...result })
    .execute();
  await tellReaderMeasure(tx, actor, { row: { ...row, ...result }, now });
  await recordAudit(tx, actor, {
    action: row.finished_at === null ? 'finish-running-record' : 'correct-running-record',
    subjectType: 'learner',
    subjectId: given.learnerId,
    detail: { recordId: given.recordId },
  });
}

async function keepVersion(
  tx: Tx,
  actor: Actor,
  { row, because, now }: FinishedRecord & { readonly row: RecordRow },
): Promise<void> {
  const versions = await listVersions(tx, actor, {
    learnerId: row.learner_id,
    recordId: row.record_id,
  });
  await tx
    .insertInto('running_record_version')
    .values({
      district_id: row.district_id,
      learner_id: row.learner_id,
      record_id: row.record_id,
      version: (versions[0]?.version ?? 0) + 1,
      content: JSON.stringify(row.content),
      words: row.words ?? 0,
      errors: row.errors ?? 0,
      self_corrections: row.self_corrections ?? 0,
      seconds: row.seconds,
      replaced_by: actor.personId,
      replaced_at: now,
      because,
    })
    .execute();
}

/** As it comes back from the database: without what is undefined. */
function plain(content: RecordContent): unknown {
  return JSON.parse(JSON.stringify(content));
}

function withdrawn(): Problem {
  return new Problem({
    code: 'record-withdrawn',
    status: 409,
    message: 'This running record was withdrawn.',
    next: 'Let it count again first, then correct it.',
  });
}
