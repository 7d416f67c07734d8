import { fillFreeSeats } from './fill-free-seats.ts';
import { lowerBound, tightenBound } from './lower-bound.ts';
import { type PricePoint, readPoint, writePoint } from './price-point.ts';
import type { WeekModel } from './week-model.ts';
import { createWeekSearch, improveDay, objectiveOf, type WeekSearch } from './week-search.ts';

export type SearchLimits = {
  /** Asked after each day that is solved; true ends the search with its best so far. */
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

/** Where the gap is wider than this, the bound is tightened and the week rounded again. */
const WIDE_GAP = 1e-4;

/**
 * Lagrangian relaxation of seats and devices: prices that prove a bound, then days decided one after the
 * other with the rest at its prices, from every first day; the best is improved a day and a pair of days
 * at a time, and whoever is left without a place gets a free one.
 */
export function searchWeek(model: WeekModel, limits: SearchLimits): SearchResult {
  const search = createWeekSearch(model);
  let stopped = false;
  const stop = (): boolean => (stopped ||= limits.shouldStop?.() === true);
  const bound = lowerBound(search, stop);
  const best = { chosen: search.state.chosen.slice(), objective: -Infinity };
  const hunt: Hunt = { search, best, bound, prices: readPoint(search), stop };
  roundWeek(hunt, limits.targetGap);
  if (model.days > 1 && !isWithin(hunt, WIDE_GAP) && !stop()) {
    writePoint(search, hunt.prices);
    search.state.held.fill(0);
    hunt.bound = tightenBound(search, { target: best.objective, bound, stop });
    hunt.prices = readPoint(search);
    if (!stop()) roundWeek(hunt, limits.targetGap);
  }
  if (model.days > 1) improveWeek(hunt, limits.targetGap);
  search.state.chosen.set(best.chosen);
  fillFreeSeats(model, search.state.chosen);
  keepBetter(search, best);
  return { ...best, bound: hunt.bound, stopped };
}

type Best = { chosen: Int32Array; objective: number };

type Hunt = {
  readonly search: WeekSearch;
  readonly best: Best;
  readonly stop: () => boolean;
  bound: number;
  prices: PricePoint;
};

function isWithin({ bound, best }: Hunt, gap: number): boolean {
  return bound - best.objective <= gap * Math.abs(bound);
}

/** Told to stop or not, one whole rounding is needed for an assignment. */
function roundWeek(hunt: Hunt, targetGap: number): void {
  const { search, best, prices, stop } = hunt;
  for (let first = 0; first < Math.max(search.model.days, 1); first++) {
    writePoint(search, prices);
    search.state.held.fill(0);
    for (const day of daysFrom(search.model.days, first)) {
      if (best.objective > -Infinity && stop()) return;
      if (search.model.days > 1) improveDay(search, day);
      search.state.held[day] = 1;
    }
    keepBetter(search, best);
    if (isWithin(hunt, targetGap)) return;
  }
}

function daysFrom(days: number, first: number): number[] {
  return Array.from({ length: days }, (_, i) => (first + i) % days);
}

function keepBetter(search: WeekSearch, best: Best): void {
  const objective = objectiveOf(search);
  if (objective < best.objective) return;
  best.objective = objective;
  best.chosen.set(search.state.chosen);
}

function improveWeek(hunt: Hunt, targetGap: number): void {
  const { best, bound, stop } = hunt;
  const done = (): boolean => stop() || isWithin(hunt, targetGap);
  if (!stop() && best.objective < bound) improveHeld(hunt);
  for (let gained = true; gained && !done();) {
    const before = best.objective;
    improvePairs(hunt, done);
    gained = best.objective > before;
  }
}

/** Each day again, all others held: exact in the day, never worse. */
function improveHeld({ search, best, stop }: Hunt): void {
  search.state.chosen.set(best.chosen);
  search.state.held.fill(1);
  for (let day = 0; day < search.model.days && !stop(); day++) improveDay(search, day);
  keepBetter(search, best);
}

/** Two days opened at a time, priced and decided again. */
function improvePairs({ search, best, prices }: Hunt, done: () => boolean): void {
  const { days } = search.model;
  for (let one = 0; one < days; one++)
    for (let two = 0; two < days; two++) {
      if (one === two) continue;
      if (done()) return;
      writePoint(search, prices);
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
}
