import type { ItemPool } from './pool.ts';

/**
 * The posterior variance to be expected after item `i` (van der Linden 1998): the variance after each score, weighted by the
 * score's probability under the posterior of now (`weights` over the pool's nodes).
 */
export function expectedVariance(pool: ItemPool, weights: Float64Array, i: number): number {
  const tables = pool.probabilityTables[i]!;
  const { nodes } = pool;
  let expected = 0;
  for (const table of tables) {
    let [sum, first, second] = [0, 0, 0];
    for (let q = 0; q < nodes.length; q++) {
      const w = weights[q]! * table[q]!;
      const wt = w * nodes[q]!;
      sum += w;
      first += wt;
      second += wt * nodes[q]!;
    }
    if (sum > 0) expected += second - (first * first) / sum;
  }
  return expected;
}
