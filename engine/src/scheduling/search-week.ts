import { copyPrices, leapPrices, type Prices, setPrices } from './leap-prices.ts';
import { createWeekSearch, improveDay, objectiveOf, type WeekSearch } from './week-search.ts';
import type { WeekModel } from './week-model.ts';

export type SearchLimits = {
  /** Asked between steps of some hundredths of a second; true ends the search with its best so far. */
  readonly shouldStop?: () => boolean;
  /** Relative gap between objective and bound at which improving ends. */
  readonly targetGap: number;
};

export type SearchResult = {
  /** `chosen[learner * days + day]`: an arc or -1. */
  readonly chosen: Int32Array;
  readonly objective: number;
  /** No assignment has a higher objective. */
  readonly bound: number;
  readonly stopped: boolean;
};

const MOST_SWEEPS = 50;
/** A sweep that lowers the bound by less than this share is the last. */
const SMALL_STEP = 3e-6;

/**
 * Lagrangian relaxation of seats and devices. The dual is lowered a day at a time (each day is an exact
 * flow, so a step minimises over all prices of that day: block coordinate descent) and by leaps where
 * that is slow; then days are decided one after the other with the rest at its prices, from every first day, and the best is
 * improved a day and a pair of days at a time.
 */
export function searchWeek(model: WeekModel, limits: SearchLimits): SearchResult {
  const search = createWeekSearch(model);
  const stop = limits.shouldStop ?? (() => false);
  const bound = lowerBound(search, stop);
  const best = { chosen: search.state.chosen.slice(), objective: -Infinity };
  const near = (): boolean => bound - best.objective <= limits.targetGap * Math.abs(bound);
  const prices = copyPrices(search);
  // Told to stop or not, one whole rounding is needed for an assignment.
  let stopped = false;
  for (let first = 0; first < Math.max(model.days, 1) && !stopped && !near(); first++) {
    restore(search, prices);
    decideDays(search, first);
    keepBetter(search, best);
    stopped = stop();
  }
  if (model.days > 1 && !stopped && best.objective < bound) improveHeld(search, best);
  for (let gained = true; gained && model.days > 1 && !near() && !stopped;) {
    const before = best.objective;
    stopped = improvePairs(search, { best, prices, until: () => stop() || near() });
    gained = best.objective > before;
  }
  return { ...best, bound, stopped };
}

type Best = { chosen: Int32Array; objective: number };

function lowerBound(search: WeekSearch, stop: () => boolean): number {
  if (search.model.days === 0) return search.model.constant;
  let bound = Infinity;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const before = bound;
    const prices = copyPrices(search);
    for (let day = 0; day < search.model.days; day++) {
      bound = Math.min(bound, improveDay(search, day));
      if (sweep > 0 && stop()) return bound;
    }
    if (search.model.days === 1) break;
    if (sweep > 0) bound = leapPrices(search, prices, bound);
    if (before - bound <= SMALL_STEP * Math.abs(bound)) break;
  }
  return bound;
}

function restore(search: WeekSearch, prices: Prices): void {
  setPrices(search, prices);
  search.state.held.fill(0);
}

function decideDays(search: WeekSearch, first: number): void {
  const { days } = search.model;
  for (let i = 0; i < days; i++) {
    const day = (first + i) % days;
    if (days > 1) improveDay(search, day);
    search.state.held[day] = 1;
  }
}

function keepBetter(search: WeekSearch, best: Best): void {
  const objective = objectiveOf(search);
  if (objective < best.objective) return;
  best.objective = objective;
  best.chosen.set(search.state.chosen);
}

/** Each day again, all others held: exact in the day, never worse. */
function improveHeld(search: WeekSearch, best: Best): void {
  search.state.chosen.set(best.chosen);
  search.state.held.fill(1);
  for (let day = 0; day < search.model.days; day++) improveDay(search, day);
  keepBetter(search, best);
}

type PairSearch = { readonly best: Best; readonly prices: Prices; readonly until: () => boolean };

/** Two days opened at a time, priced and decided again; true if told to stop. */
function improvePairs(search: WeekSearch, { best, prices, until }: PairSearch): boolean {
  const { days } = search.model;
  for (let one = 0; one < days; one++)
    for (let two = 0; two < days; two++) {
      if (one === two) continue;
      if (until()) return true;
      restore(search, prices);
      search.state.chosen.set(best.chosen);
      search.state.held.fill(1);
      search.state.held[one] = 0;
      search.state.held[two] = 0;
      for (const day of [one, two]) improveDay(search, day);
      for (const day of [one, two]) {
        improveDay(search, day);
        search.state.held[day] = 1;
      }
      keepBetter(search, best);
    }
  return false;
}
