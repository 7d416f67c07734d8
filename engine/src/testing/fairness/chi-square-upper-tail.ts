import { normalCumulative } from '../screening/normal-cumulative.ts';

/** The probability that a chi-square variable with 1 or 2 degrees of freedom is at least `x`, 0..1. */
export function chiSquareUpperTail(x: number, degrees: 1 | 2): number {
  if (!(x > 0)) return 1;
  return degrees === 1 ? 2 * normalCumulative(-Math.sqrt(x)) : Math.exp(-x / 2);
}
