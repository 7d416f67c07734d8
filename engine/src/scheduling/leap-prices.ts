import { rentOf, type WeekSearch } from './week-search.ts';

export type Prices = { readonly price: Int32Array; readonly device: Int32Array };

export function copyPrices({ state, devicePrice }: WeekSearch): Prices {
  return { price: state.price.slice(), device: devicePrice.slice() };
}

/** No leap is longer than so many sweeps. */
const LONGEST = 4096;
/** No gain of a day is higher; two such prices stay within 32 bits. */
const HIGHEST = 100_000_000;

/**
 * Goes on in the direction in which a sweep took the prices, in leaps that double for as long as the dual
 * falls; returns its value, at most `bound`. Where a category is short on all days at once, a day alone can
 * raise its prices by little only, since learners turn to the other days: sweeps then lower the dual by the
 * same small step hundreds of times (pattern moves, Hooke and Jeeves 1961, take them in one).
 */
export function leapPrices(search: WeekSearch, before: Prices, bound: number): number {
  const after = copyPrices(search);
  let best = bound;
  let reached = after;
  for (let leap = 1; leap <= LONGEST; leap *= 2) {
    movePrices(search, { before, after, leap });
    const value = dualValue(search);
    if (value >= best) break;
    best = value;
    reached = copyPrices(search);
  }
  setPrices(search, reached);
  return best;
}

export function setPrices({ state, devicePrice }: WeekSearch, { price, device }: Prices): void {
  state.price.set(price);
  devicePrice.set(device);
}

/** Seats and devices apart, neither below 0; an offering's price has that of its device in it. */
function movePrices(
  { model, state, devicePrice }: WeekSearch,
  { before, after, leap }: { before: Prices; after: Prices; leap: number },
): void {
  const { days, offerings, needsDevice } = model;
  const beyond = (from: number, to: number): number =>
    Math.min(HIGHEST, Math.max(0, to + leap * (to - from)));
  for (let day = 0; day < days; day++) {
    devicePrice[day] = beyond(before.device[day]!, after.device[day]!);
    for (let o = 0; o < offerings; o++) {
      const cell = day * offerings + o;
      const was = needsDevice[o] ? before.device[day]! : 0;
      const is = needsDevice[o] ? after.device[day]! : 0;
      const seat = beyond(before.price[cell]! - was, after.price[cell]! - is);
      state.price[cell] = seat + (needsDevice[o] ? devicePrice[day]! : 0);
    }
  }
}

/** The Lagrangian dual with every day open: an upper bound for every assignment. */
function dualValue(search: WeekSearch): number {
  const { model, week } = search;
  let value = model.constant;
  for (let l = 0; l < model.learners; l++) value += week.best(l, -1, -1, 0);
  for (let day = 0; day < model.days; day++) value += rentOf(search, day);
  return value;
}
