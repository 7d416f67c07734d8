/** Equally spaced abilities for numerical integration. */
export type Grid = { readonly lower: number; readonly upper: number; readonly count: number };

/** catR's default: 33 nodes, a step of a quarter. Enough for posteriors whose standard deviation is above about .2. */
export const defaultGrid: Grid = { lower: -4, upper: 4, count: 33 };

/** The grid's nodes from lower to upper. Throws RangeError unless lower < upper and count >= 3. */
export function gridNodes({ lower, upper, count }: Grid): Float64Array {
  if (!(lower < upper && Number.isInteger(count) && count >= 3))
    throw new RangeError('A grid needs lower < upper and at least 3 nodes.');
  const step = (upper - lower) / (count - 1);
  return Float64Array.from({ length: count }, (_, q) => lower + q * step);
}
