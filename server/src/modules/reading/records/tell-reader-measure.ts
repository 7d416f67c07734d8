import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { addReaderMeasure, withdrawMeasureOf } from '../measures/index.ts';
import { scoreOf } from './present.ts';
import type { RecordRow } from './queries.ts';
import { readerOf } from './read-record.ts';

/** Makes the reader measure behind a record say what the record says now: the one before is withdrawn, a withdrawn record has none. */
export async function tellReaderMeasure(
  tx: Tx,
  actor: Actor,
  { row, now }: { readonly row: RecordRow; readonly now: Date },
): Promise<void> {
  const { districtId, personId } = actor;
  await withdrawMeasureOf(tx, {
    districtId,
    learnerId: row.learner_id,
    originId: row.record_id,
    by: personId,
    because: row.withdrawn_at === null ? 'corrected' : (row.withdrawn_because ?? ''),
    at: now,
  });
  const score = scoreOf(row);
  const reader = score === undefined ? undefined : readerOf(row, score);
  if (score === undefined || reader === undefined || row.withdrawn_at !== null) return;
  await addReaderMeasure(tx, {
    districtId,
    learnerId: row.learner_id,
    source: 'running-record',
    language: row.language,
    ...reader,
    measuredOn: row.read_on,
    asGiven: `${Math.floor(score.accuracy * 100)} %, ${score.words}`,
    originId: row.record_id,
    recordedBy: personId,
  });
}
