import { dualValue } from './dual-value.ts';
import { type PricePoint, readPoint, writePoint } from './price-point.ts';
import type { WeekSearch } from './week-search.ts';

/** No leap is longer than so many sweeps. */
const LONGEST = 4096;

/**
 * Goes on in the direction in which a sweep took the prices, in leaps that double for as long as the dual
 * falls; returns its value, at most `bound`. Where a category is short on all days at once, a day alone can
 * raise its prices by little only, since learners turn to the other days: sweeps then lower the dual by the
 * same small step hundreds of times (pattern moves, Hooke and Jeeves 1961, take them in one).
 */
export function leapPrices(search: WeekSearch, before: PricePoint, bound: number): number {
  const after = readPoint(search);
  let best = bound;
  let reached = after;
  for (let leap = 1; leap <= LONGEST; leap *= 2) {
    const point = after.map((to, i) => to + leap * (to - before[i]!));
    writePoint(search, point);
    const value = dualValue(search);
    if (value >= best) break;
    best = value;
    reached = point;
  }
  writePoint(search, reached);
  return best;
}
