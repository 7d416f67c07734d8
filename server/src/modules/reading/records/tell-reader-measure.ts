import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/id.ts';
import type { RecordRow } from './queries.ts';
import { scoreOf } from './present.ts';
import { readerOf } from './read-record.ts';

/** Makes the reader measure behind a record say what the record says now: the one before is withdrawn, a withdrawn record has none. */
export async function tellReaderMeasure(
  tx: Tx,
  actor: Actor,
  { row, now }: { readonly row: RecordRow; readonly now: Date },
): Promise<void> {
  await withdrawMeasure(tx, actor, { row, now });
  const score = scoreOf(row);
  const reader = score === undefined ? undefined : readerOf(row, score);
  if (score === undefined || reader === undefined || row.withdrawn_at !== null) return;
  await tx
    .insertInto('reader_measure')
    .values({
      district_id: actor.districtId,
      learner_id: row.learner_id,
      measure_id: newId(),
      source: 'running-record',
      language: row.language,
      ...reader,
      measured_on: row.read_on,
      as_given: `${Math.floor(score.accuracy * 100)} %, ${score.words}`,
      origin_id: row.record_id,
      recorded_by: actor.personId,
      recorded_at: now,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_because: null,
    })
    .execute();
}

async function withdrawMeasure(
  tx: Tx,
  actor: Actor,
  { row, now }: { readonly row: RecordRow; readonly now: Date },
): Promise<void> {
  await tx
    .updateTable('reader_measure')
    .set({
      withdrawn_at: now,
      withdrawn_by: actor.personId,
      withdrawn_because: row.withdrawn_at === null ? 'corrected' : (row.withdrawn_because ?? ''),
    })
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', row.learner_id)
    .where('origin_id', '=', row.record_id)
    .where('withdrawn_at', 'is', null)
    .execute();
}
