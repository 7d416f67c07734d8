import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { bandOf } from './bias.ts';
import { listBiases } from './biases.ts';
import { baseLevel, moveBase } from './level.ts';

interface Corrected {
  readonly language: 'en' | 'es';
  readonly measured_grade: number;
}

/**
 * Moves the level in use of every text of the same language and band of grades by what the district's corrections now teach. Corrected
 * texts keep a person's word; their bias is kept up all the same, for the day on which the correction is taken back.
 */
export async function learnFromCorrections(
  tx: Tx,
  { districtId }: Scope,
  { language, measured_grade }: Corrected,
): Promise<void> {
  const biases = await listBiases(tx, { districtId });
  const { bias, corrections } = biases(language, measured_grade);
  const rows = await tx
    .selectFrom('text')
    .select([
      'text_id',
      'measured_grade',
      'measured_error',
      'corrected_grade',
      'bias',
      'grade',
      'error',
    ])
    .where('district_id', '=', districtId)
    .where('language', '=', language)
    .where((eb) => eb.or([eb('bias', '!=', bias), eb('bias_corrections', '!=', corrections)]))
    .forUpdate()
    .execute();
  const moved = rows
    .filter((row) => bandOf(row.measured_grade) === bandOf(measured_grade))
    .map((row) => {
      const measured = { grade: row.measured_grade, error: row.measured_error };
      const corrected = row.corrected_grade;
      const from = baseLevel({ measured, bias: row.bias, corrected });
      const to = baseLevel({ measured, bias, corrected });
      const level = moveBase(row, from, to);
      return { text_id: row.text_id, grade: level.grade, error: level.error };
    });
  await sql`update text set bias = ${bias}, bias_corrections = ${corrections}, grade = m.grade, error = m.error
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as m (text_id uuid, grade float8, error float8)
    where text.district_id = ${districtId}::uuid and text.text_id = m.text_id`.execute(tx);
}
