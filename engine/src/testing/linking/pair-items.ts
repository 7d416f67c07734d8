import { countCategories, type Item } from '../items/item.ts';

/** A new calibration and the scale that it is linked to. */
export type Scales = { readonly from: readonly Item[]; readonly to: readonly Item[] };

/** One item in both calibrations. */
export type Pair = { readonly from: Item; readonly to: Item };

/** Items with the same id in both, with the same number of scores. */
export function pairItems({ from, to }: Scales): Pair[] {
  const known = new Map(to.map((item) => [item.id, item]));
  const pairs = from.flatMap((item) => {
    const other = known.get(item.id);
    return other && countCategories(other) === countCategories(item)
      ? [{ from: item, to: other }]
      : [];
  });
  if (pairs.length === 0) throw new RangeError('The two calibrations have no item in common.');
  return pairs;
}
