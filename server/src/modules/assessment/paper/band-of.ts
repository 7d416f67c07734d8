import type { FormBand } from '../tables.ts';

/** The grades of each band, the last one included. */
export const gradesOfBand: Readonly<Record<FormBand, readonly [from: number, to: number]>> = {
  'k-1': [0, 1],
  '2-3': [2, 3],
  '4-5': [4, 5],
  '6-8': [6, 8],
};

/** The band of the middle one of some school grades; where none is known, the middle of K-8. */
export function bandOf(grades: readonly number[]): FormBand {
  const middle = grades.toSorted((a, b) => a - b)[Math.floor(grades.length / 2)] ?? 4;
  if (middle <= 1) return 'k-1';
  if (middle <= 3) return '2-3';
  return middle <= 5 ? '4-5' : '6-8';
}
