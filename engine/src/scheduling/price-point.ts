import type { WeekSearch } from './week-search.ts';

/**
 * All prices of a week as one point: seats without their devices by `day * offerings + offering`, then
 * devices by day. In these coordinates every point without a negative one is a valid set of prices.
 */
export type PricePoint = Float64Array;

/** No gain of a day is higher; a seat and its device at that price stay within 32 bits. */
const HIGHEST = 100_000_000;

export function readPoint({ model, state, devicePrice }: WeekSearch): PricePoint {
  const { days, offerings, needsDevice } = model;
  const point = new Float64Array(days * offerings + days);
  for (let day = 0; day < days; day++) {
    for (let o = 0; o < offerings; o++) {
      const cell = day * offerings + o;
      point[cell] = state.price[cell]! - (needsDevice[o] ? devicePrice[day]! : 0);
    }
    point[days * offerings + day] = devicePrice[day]!;
  }
  return point;
}

/** Sets the prices to the whole numbers nearest to the point, none below 0. */
export function writePoint({ model, state, devicePrice }: WeekSearch, point: PricePoint): void {
  const { days, offerings, needsDevice } = model;
  const whole = (price: number): number => Math.min(HIGHEST, Math.max(0, Math.round(price)));
  for (let day = 0; day < days; day++) {
    devicePrice[day] = whole(point[days * offerings + day]!);
    for (let o = 0; o < offerings; o++) {
      const cell = day * offerings + o;
      state.price[cell] = whole(point[cell]!) + (needsDevice[o] ? devicePrice[day]! : 0);
    }
  }
}
