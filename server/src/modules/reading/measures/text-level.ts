import { type Level, baseLevel } from '../library/level.ts';

interface TextRow {
  readonly measured_grade: number;
  readonly measured_error: number;
  readonly corrected_grade: number | null;
  readonly bias: number;
  readonly grade: number;
  readonly error: number;
}

const half80 = 1.2815515655446004;
const leastError = 0.05;

/** The level with a lesson put in (`sign` 1) or taken out again (-1). It stays within the 80 % interval of what it was before any reading. */
export function withLesson(text: TextRow, lesson: Level, sign: 1 | -1): Level {
  const base = baseLevel({
    measured: { grade: text.measured_grade, error: text.measured_error },
    bias: text.bias,
    corrected: text.corrected_grade,
  });
  const own = precisionOf(text.error);
  const least = precisionOf(base.error);
  const precision = Math.max(least, own + sign * precisionOf(lesson.error));
  if (sign === -1 && precision <= least * (1 + 1e-9)) return base;
  const evidence = text.grade * own + sign * lesson.grade * precisionOf(lesson.error);
  const reach = half80 * base.error;
  const grade = Math.min(base.grade + reach, Math.max(base.grade - reach, evidence / precision));
  return { grade: Math.min(16, Math.max(0, grade)), error: 1 / Math.sqrt(precision) };
}

function precisionOf(error: number): number {
  return 1 / Math.max(leastError, error) ** 2;
}
