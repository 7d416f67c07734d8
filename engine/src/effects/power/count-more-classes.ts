import { tPower } from './t-power.ts';

/** Where a pilot stands: its classes, and the variance of a class mean within an arm. */
export type Standing = {
  readonly pilotClasses: number;
  readonly comparisonClasses: number;
  /** Classes less coefficients now; -2 before the first class. */
  readonly degrees: number;
  readonly variance: number;
};

/** Classes to add on each side. */
export type MoreClasses = { readonly pilot: number; readonly comparison: number };

/**
 * The fewest classes to add, each to the smaller side, until a true difference of `worthwhile` (same unit as the root of the
 * variance) would be seen with the power asked for. At least one, because what there is has not told. Undefined above `most`.
 */
export function countMoreClasses(
  standing: Standing,
  {
    worthwhile,
    power,
    level,
    most,
  }: { worthwhile: number; power: number; level: number; most: number },
): MoreClasses | undefined {
  let [pilot, comparison] = [0, 0];
  while (pilot + comparison < most) {
    const [p, c] = [standing.pilotClasses + pilot, standing.comparisonClasses + comparison];
    if (p <= c) pilot++;
    else comparison++;
    const ends =
      1 / (standing.pilotClasses + pilot) + 1 / (standing.comparisonClasses + comparison);
    const size = worthwhile / Math.sqrt(standing.variance * ends);
    const degrees = standing.degrees + pilot + comparison;
    if (tPower(size, { degrees, level }) >= power) return { pilot, comparison };
  }
  return undefined;
}
