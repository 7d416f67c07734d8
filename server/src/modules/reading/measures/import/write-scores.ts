import type { Tx } from '../../../../platform/db/database.ts';
import { newId } from '../../../../platform/id.ts';
import { correctedReason, undoneReason, type ScoreChange } from './compare-scores.ts';

interface Writing {
  readonly districtId: string;
  readonly importId: string;
  readonly personId: string | null;
  readonly now: Date;
}

const rowsAStatement = 1000;

/** Keeps what is new and withdraws what it corrects. Returns the ids of the measures whose place was taken, for undo. */
export async function writeScores(
  tx: Tx,
  { districtId, importId, personId, now }: Writing,
  changes: readonly ScoreChange[],
): Promise<readonly string[]> {
  const wanted = changes.filter(({ state }) => state !== 'same');
  const replaced = wanted.flatMap(({ replaces }) => replaces);
  if (replaced.length > 0)
    await tx
      .updateTable('reader_measure')
      .set({ withdrawn_at: now, withdrawn_by: personId, withdrawn_because: correctedReason })
      .where('district_id', '=', districtId)
      .where('measure_id', 'in', replaced)
      .execute();
  const rows = wanted.map(({ score }) => ({
    district_id: districtId,
    learner_id: score.learnerId,
    measure_id: newId(),
    source: score.scale,
    language: score.language,
    grade: score.grade,
    error: score.error,
    measured_on: score.day,
    as_given: score.asGiven,
    recorded_by: personId,
    import_id: importId,
  }));
  for (let at = 0; at < rows.length; at += rowsAStatement)
    await tx
      .insertInto('reader_measure')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  return replaced;
}

/** Lets what an import brought no longer count, and what it corrected count again. */
export async function takeBackScores(
  tx: Tx,
  { districtId, importId, personId, now }: Writing,
  replaced: readonly string[],
): Promise<void> {
  await tx
    .updateTable('reader_measure')
    .set({ withdrawn_at: now, withdrawn_by: personId, withdrawn_because: undoneReason })
    .where('district_id', '=', districtId)
    .where('import_id', '=', importId)
    .where('withdrawn_at', 'is', null)
    .execute();
  if (replaced.length === 0) return;
  await tx
    .updateTable('reader_measure')
    .set({ withdrawn_at: null, withdrawn_by: null, withdrawn_because: null })
    .where('district_id', '=', districtId)
    .where('measure_id', 'in', [...replaced])
    .execute();
}
