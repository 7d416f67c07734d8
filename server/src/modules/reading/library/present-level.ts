import type { Because } from '@everyplan/contract';
import type { KeptMeasure } from './prepare-text.ts';

const z80 = 1.2815515655446004;

interface LevelRow {
  readonly grade: number;
  readonly error: number;
  readonly readings: number;
  readonly corrected_grade: number | null;
}

/** The level in use, for staff: grade, standard error and 80 % interval. */
export function presentLevel({ grade, error, readings, corrected_grade }: LevelRow) {
  return {
    grade,
    error,
    low: Math.max(0, grade - z80 * error),
    high: grade + z80 * error,
    isCorrected: corrected_grade !== null,
    readings,
  };
}

interface ReasonRow extends LevelRow {
  readonly measured_grade: number;
  readonly bias: number;
  readonly bias_corrections: number;
  readonly measure: Partial<KeptMeasure>;
}

/** Less than this nobody notices. */
const noticed = 0.05;

/** Why the level in use is what it is: a person's word, what such words have taught, what readings taught, then what the engine found. */
export function explainLevel(row: ReasonRow): readonly Because[] {
  const { measured_grade: measured, bias, bias_corrections: corrections, readings } = row;
  const reasons: Because[] = [];
  if (row.corrected_grade !== null)
    reasons.push({
      code: 'text-level-corrected',
      values: { grade: row.corrected_grade, measured },
    });
  else if (Math.abs(bias) >= noticed)
    reasons.push({
      code: bias > 0 ? 'text-level-raised' : 'text-level-lowered',
      values: { grades: Math.abs(bias), corrections },
    });
  if (readings > 0) {
    const base = row.corrected_grade ?? measured + bias;
    const moved = row.grade - base;
    reasons.push({
      code:
        Math.abs(moved) < noticed
          ? 'text-readings-agree'
          : moved > 0
            ? 'text-readings-harder'
            : 'text-readings-easier',
      values: { readings, grades: Math.abs(moved) },
    });
  }
  const found = row.measure.because ?? [];
  return [...reasons, ...found.map(({ code, values }) => ({ code, values: { ...values } }))];
}
