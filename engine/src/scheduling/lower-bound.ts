import { leapPrices } from './leap-prices.ts';
import { readPoint } from './price-point.ts';
import { steerPrices } from './steer-prices.ts';
import { improveDay, type WeekSearch } from './week-search.ts';

type Stop = () => boolean;

const MOST_SWEEPS = 50;
const MOST_STEERINGS = 30;
/** A sweep or a steering that lowers the bound by less than this share is the last. */
const SMALL_STEP = 3e-6;

/**
 * Lowers the Lagrangian dual and returns its value: a day at a time (each day is an exact flow, so a step
 * minimises over all prices of that day: block coordinate descent), and by leaps where that is slow.
 */
export function lowerBound(search: WeekSearch, stop: Stop): number {
  if (search.model.days === 0) return search.model.constant;
  return sweepPrices(search, { bound: Infinity, sweeps: MOST_SWEEPS, stop });
}

/**
 * Lowers a bound that sweeps alone leave too high, with all days at once and sweeps in turn. `target` is
 * the objective of an assignment; the prices have to be those at which the dual is `bound`.
 */
export function tightenBound(
  search: WeekSearch,
  { target, bound, stop }: { readonly target: number; readonly bound: number; readonly stop: Stop },
): number {
  let best = bound;
  for (let round = 0; round < MOST_STEERINGS && !stop(); round++) {
    const before = best;
    const prices = readPoint(search);
    best = steerPrices(search, { target, bound: best, stop });
    best = sweepPrices(search, { bound: best, sweeps: 3, stop });
    best = leapPrices(search, prices, best);
    if (isSmall(before - best, best)) break;
  }
  return best;
}

type Sweeping = { readonly bound: number; readonly sweeps: number; readonly stop: Stop };

function sweepPrices(search: WeekSearch, { bound, sweeps, stop }: Sweeping): number {
  const { days } = search.model;
  let best = bound;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const before = best;
    const prices = readPoint(search);
    for (let day = 0; day < days; day++) {
      best = Math.min(best, improveDay(search, day));
      if (stop()) return best;
    }
    if (days === 1) break;
    if (before < Infinity) best = leapPrices(search, prices, best);
    if (isSmall(before - best, best)) break;
  }
  return best;
}

function isSmall(step: number, bound: number): boolean {
  return step <= SMALL_STEP * Math.abs(bound);
}
