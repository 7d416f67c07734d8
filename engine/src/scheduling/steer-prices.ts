import { dualValue } from './dual-value.ts';
import { type PricePoint, readPoint, writePoint } from './price-point.ts';
import type { WeekSearch } from './week-search.ts';

export type Steering = {
  /** Objective of an assignment that is known: the dual cannot fall below it. */
  readonly target: number;
  /** The dual's value at the prices as they are. */
  readonly bound: number;
  readonly stop: () => boolean;
};

const STEPS = 40;
/** So many steps without a better value, and the steps become half as long. */
const PATIENCE = 5;
/** Share of the last direction in the next one, against zigzagging. */
const MOMENTUM = 0.3;

/**
 * Moves the prices of all days at once, up where too many want a seat or a device, down where too few do;
 * leaves the best prices met and returns the dual's value there, at most `bound`. There are prices from
 * which no day alone can go down, nor one direction lead on, but several days together can. Steps have
 * Polyak's length towards `target` (Polyak 1969), deflected as in Camerini, Fratta and Maffioli (1975).
 */
export function steerPrices(search: WeekSearch, { target, bound, stop }: Steering): number {
  const point = readPoint(search);
  const spare = new Float64Array(point.length);
  const direction = new Float64Array(point.length);
  let best = { value: bound, point: point.slice() };
  let reach = 1;
  let failed = 0;
  for (let step = 0; step < STEPS && !stop(); step++) {
    writePoint(search, point);
    const value = dualValue(search, spare);
    if (value < best.value) {
      best = { value, point: point.slice() };
      failed = 0;
    } else if (++failed >= PATIENCE) {
      reach /= 2;
      failed = 0;
    }
    const square = turn(direction, spare, point);
    const length = (reach * (value - target)) / Math.max(1, square);
    for (let i = 0; i < point.length; i++)
      point[i] = Math.max(0, point[i]! - length * direction[i]!);
  }
  writePoint(search, best.point);
  return best.value;
}

/** Turns the direction towards the new subgradient, not below prices of 0; returns its squared length. */
function turn(direction: Float64Array, spare: PricePoint, point: PricePoint): number {
  let square = 0;
  for (let i = 0; i < point.length; i++) {
    const towards = (1 - MOMENTUM) * spare[i]! + MOMENTUM * direction[i]!;
    direction[i] = point[i]! <= 0 && towards > 0 ? 0 : towards;
    square += direction[i]! ** 2;
  }
  return square;
}
