/** The ends of an interval, in the unit of the estimate. */
export type Interval = { readonly low: number; readonly high: number };

/** The confidence of an interval, in 0..1 without the ends; RangeError otherwise. */
export function checkLevel(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError('The level must be between 0 and 1.');
  return level;
}

/** Symmetric about the estimate: estimate ± critical x standard error. */
export function intervalAround(estimate: number, reach: number): Interval {
  return { low: estimate - reach, high: estimate + reach };
}
