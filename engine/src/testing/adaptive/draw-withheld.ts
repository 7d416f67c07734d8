import type { ItemPool } from './pool.ts';
import { randomAt } from './random-at.ts';

/** How often an item could have been given, and was, in the tests so far. */
export type ExposureCount = { readonly eligible: number; readonly given: number };

/** What is known of the use of a pool: finished tests, and counts by item id (items that are missing count as never used). */
export type ExposureRecord = {
  readonly tests: number;
  readonly items: Readonly<Record<string, ExposureCount>>;
};

/**
 * Draws the items that one new test must do without, so that in the long run no item is given in more than `maximumRate`
 * (0..1) of all tests: item-eligibility control (van der Linden and Veldkamp 2004). An item stays eligible with
 * probability maximumRate x eligible / given, at most 1, from the counts so far. Returns ids in the pool's order, for
 * `startTest({ withheld })`; the session keeps them. Deterministic in record and seed.
 */
export function drawWithheld(
  pool: ItemPool,
  control: {
    readonly record: ExposureRecord;
    readonly maximumRate: number;
    readonly seed: number;
  },
): string[] {
  const { record, maximumRate, seed } = control;
  return pool.items.flatMap(({ id }, i) => {
    const count = record.items[id];
    if (count === undefined || count.given === 0) return [];
    const probability = (maximumRate * count.eligible) / count.given;
    return randomAt(seed, -1, i) < probability ? [] : [id];
  });
}
