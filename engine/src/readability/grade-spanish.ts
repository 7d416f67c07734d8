import { fernandezHuerta } from './formulas/fernandez-huerta.ts';
import type { TextCounts } from './text/count-text.ts';

/** Ease and grade in the middle of the bands of Fernández Huerta's own table, easiest first; ends drawn on. */
const table: readonly (readonly [ease: number, grade: number])[] = [
  [125, 1],
  [95, 4],
  [85, 5],
  [75, 6],
  [65, 7.5],
  [55, 10],
  [40, 13],
  [15, 16],
];

/** Not fitted: no rated Spanish texts are to be had. Two classic bands either way. */
const halfWidth = 3;

/** School grade of a Spanish text from Fernández Huerta's ease, interpolated in his table; 1 to 16. */
export function gradeSpanish(counts: TextCounts): { grade: number; halfWidth: number } {
  const ease = fernandezHuerta(counts);
  const above = table.findIndex(([limit]) => ease >= limit);
  if (above === 0) return { grade: table[0]![1], halfWidth };
  if (above < 0) return { grade: table.at(-1)![1], halfWidth };
  const [easier, lower] = table[above - 1]!;
  const [harder, upper] = table[above]!;
  return { grade: lower + ((easier - ease) / (easier - harder)) * (upper - lower), halfWidth };
}
