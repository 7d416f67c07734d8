import type { Tx } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/id.ts';
import type { MeasureSource } from '../tables.ts';

export interface NewReaderMeasure {
  readonly districtId: string;
  readonly learnerId: string;
  readonly source: MeasureSource;
  readonly language: 'en' | 'es';
  /** The grade of texts that are read with 90 % accuracy half of the time, and its standard error. */
  readonly grade: number;
  readonly error: number;
  /** A day as text: 2026-11-22. */
  readonly measuredOn: string;
  readonly asGiven?: string | undefined;
  readonly because?: string | undefined;
  /** The running record, check or reading behind it: the same one is kept once. */
  readonly originId?: string | null | undefined;
  readonly recordedBy?: string | null | undefined;
}

/** Keeps a measure. Returns its id, or undefined where one of the same origin is kept already. */
export async function addReaderMeasure(
  tx: Tx,
  measure: NewReaderMeasure,
): Promise<string | undefined> {
  const measureId = newId();
  const added = await tx
    .insertInto('reader_measure')
    .values({
      district_id: measure.districtId,
      learner_id: measure.learnerId,
      measure_id: measureId,
      source: measure.source,
      language: measure.language,
      grade: measure.grade,
      error: measure.error,
      measured_on: measure.measuredOn,
      as_given: measure.asGiven ?? '',
      because: measure.because ?? '',
      origin_id: measure.originId ?? null,
      recorded_by: measure.recordedBy ?? null,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_because: null,
      import_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 0n ? undefined : measureId;
}
