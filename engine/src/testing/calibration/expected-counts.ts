import type { CategoryTable } from './category-tables.ts';
import type { Population } from './population.ts';
import type { ResponseMatrix } from './response-matrix.ts';

/** Log-likelihood and, for each item, the persons expected with each score at each node ([score x node]). */
export type ExpectedCounts = { readonly value: number; readonly counts: readonly Float64Array[] };

/** Writes a person's posterior over the nodes into `weights` and returns the log-likelihood of the answers. */
export function writePersonPosterior(
  { matrix, tables, population }: Expectation,
  p: number,
  weights: Float64Array,
): number {
  const count = weights.length;
  weights.set(population.logWeights);
  for (let k = matrix.starts[p]!; k < matrix.starts[p + 1]!; k++) {
    const { logs } = tables[matrix.items[k]!]!;
    const start = matrix.scores[k]! * count;
    for (let q = 0; q < count; q++) weights[q]! += logs[start + q]!;
  }
  let highest = -Infinity;
  for (let q = 0; q < count; q++) if (weights[q]! > highest) highest = weights[q]!;
  let sum = 0;
  for (let q = 0; q < count; q++) sum += weights[q] = Math.exp(weights[q]! - highest);
  for (let q = 0; q < count; q++) weights[q]! /= sum;
  return highest + Math.log(sum);
}

export type Expectation = {
  readonly matrix: ResponseMatrix;
  readonly tables: readonly CategoryTable[];
  readonly population: Population;
};

/** The E-step of Bock and Aitkin (1981) for any model. */
export function expectCounts(expectation: Expectation): ExpectedCounts {
  const { matrix, tables, population } = expectation;
  const size = population.nodes.length;
  const counts = tables.map(({ logs }) => new Float64Array(logs.length));
  const weights = new Float64Array(size);
  let value = 0;
  for (let p = 0; p < matrix.persons; p++) {
    if (matrix.starts[p] === matrix.starts[p + 1]) continue;
    value += writePersonPosterior(expectation, p, weights);
    for (let k = matrix.starts[p]!; k < matrix.starts[p + 1]!; k++) {
      const own = counts[matrix.items[k]!]!;
      const start = matrix.scores[k]! * size;
      for (let q = 0; q < size; q++) own[start + q]! += weights[q]!;
    }
  }
  return { value, counts };
}
