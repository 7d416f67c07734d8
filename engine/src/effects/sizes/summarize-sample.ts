import { type Measured, usableNumbers } from '../usable-numbers.ts';

/** How many values there are, their mean, and their standard deviation (n - 1) in the unit of the values. */
export type Sample = { readonly count: number; readonly mean: number; readonly deviation: number };

/**
 * The summary that effect sizes are made from. Missing values (null, undefined, not finite) are left out; without any value the
 * mean is NaN, with fewer than two the deviation is NaN.
 *
 * @example summarizeSample([3, null, 5]) // { count: 2, mean: 4, deviation: 1.414… }
 */
export function summarizeSample(values: readonly Measured[]): Sample {
  const used = usableNumbers(values);
  const count = used.length;
  const mean = used.reduce((sum, x) => sum + x, 0) / count;
  const squares = used.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { count, mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : Number.NaN };
}
