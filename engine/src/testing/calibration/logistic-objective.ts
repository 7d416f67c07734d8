import type { Booklet } from './booklets.ts';
import { addBlock, emptyEvaluation, type Objective } from './evaluation.ts';
import type { Layout } from './layout.ts';
import type { Population } from './population.ts';
import type { ResponseMatrix } from './response-matrix.ts';

type Problem = {
  readonly matrix: ResponseMatrix;
  readonly booklets: readonly Booklet[];
  readonly layout: Layout;
  readonly population: Population;
};

/**
 * The marginal log-likelihood of 1PL and 2PL items. Here the slopes of the items answered right, summed, are all that the
 * likelihood needs to know of a person within a booklet, so a person costs one exponential a node however long the test.
 */
export function createLogisticObjective(problem: Problem): Objective {
  const { matrix, booklets, layout, population } = problem;
  const { nodes } = population;
  const rightCounts = countRight(matrix);
  const work = {
    right: new Float64Array(matrix.itemIds.length * nodes.length),
    logWrong: new Float64Array(matrix.itemIds.length * nodes.length),
    expected: new Float64Array(matrix.itemIds.length * nodes.length),
    means: new Float64Array(matrix.itemIds.length),
  };
  return (parameters) => {
    writeCurves(problem, parameters, work);
    work.expected.fill(0);
    work.means.fill(0);
    let value = 0;
    for (const booklet of booklets)
      value += expectBooklet(problem, booklet, { parameters, ...work });
    const sums = emptyEvaluation(layout);
    for (let i = 0; i < matrix.itemIds.length; i++)
      addItem(problem, sums, { i, rightCount: rightCounts[i]!, ...work });
    return Number.isFinite(value) ? { value, ...sums } : undefined;
  };
}

type Work = {
  readonly right: Float64Array;
  readonly logWrong: Float64Array;
  readonly expected: Float64Array;
  readonly means: Float64Array;
};

function writeCurves(
  { layout, population }: Problem,
  parameters: Float64Array,
  { right, logWrong }: Work,
): void {
  const { nodes } = population;
  layout.positions.forEach((at, i) => {
    const [a, d] = [parameters[at[0]!]!, parameters[at[1]!]!];
    for (let q = 0; q < nodes.length; q++) {
      const z = a * nodes[q]! + d;
      const e = Math.exp(-Math.abs(z));
      right[i * nodes.length + q] = (z > 0 ? 1 : e) / (1 + e);
      logWrong[i * nodes.length + q] = Math.min(-z, 0) - Math.log1p(e);
    }
  });
}

// Returns the booklet's log-likelihood; adds the persons expected at each node to its items, and each person's expected
// ability to the items that the person has right.
function expectBooklet(
  { matrix, layout, population }: Problem,
  booklet: Booklet,
  work: Work & { readonly parameters: Float64Array },
): number {
  const { nodes, logWeights } = population;
  const count = nodes.length;
  const base = Float64Array.from(logWeights);
  for (const i of booklet.items)
    for (let q = 0; q < count; q++) base[q]! += work.logWrong[i * count + q]!;
  const persons = new Float64Array(count);
  const weights = new Float64Array(count);
  let value = 0;
  for (const p of booklet.persons) {
    const { slope, intercept } = sumRight(matrix, layout, { p, parameters: work.parameters });
    let highest = -Infinity;
    for (let q = 0; q < count; q++) {
      const log = base[q]! + slope * nodes[q]!;
      weights[q] = log;
      if (log > highest) highest = log;
    }
    let [sum, mean] = [0, 0];
    for (let q = 0; q < count; q++) {
      const gap = weights[q]! - highest;
      // Below 1e-17 of the peak nothing is lost.
      const w = gap < -40 ? 0 : Math.exp(gap);
      weights[q] = w;
      sum += w;
      mean += w * nodes[q]!;
    }
    for (let q = 0; q < count; q++) persons[q]! += weights[q]! / sum;
    value += highest + Math.log(sum) + intercept;
    addMean(matrix, work.means, { p, mean: mean / sum });
  }
  for (const i of booklet.items)
    for (let q = 0; q < count; q++) work.expected[i * count + q]! += persons[q]!;
  return value;
}

function sumRight(
  { starts, items, scores }: ResponseMatrix,
  { positions }: Layout,
  { p, parameters }: { p: number; parameters: Float64Array },
): { slope: number; intercept: number } {
  let [slope, intercept] = [0, 0];
  for (let k = starts[p]!; k < starts[p + 1]!; k++) {
    if (scores[k] === 0) continue;
    const at = positions[items[k]!]!;
    slope += parameters[at[0]!]!;
    intercept += parameters[at[1]!]!;
  }
  return { slope, intercept };
}

function addMean(
  { starts, items, scores }: ResponseMatrix,
  means: Float64Array,
  { p, mean }: { p: number; mean: number },
): void {
  for (let k = starts[p]!; k < starts[p + 1]!; k++) if (scores[k] !== 0) means[items[k]!]! += mean;
}

function addItem(
  { layout, population }: Problem,
  sums: ReturnType<typeof emptyEvaluation>,
  { i, rightCount, right, expected, means }: Work & { i: number; rightCount: number },
): void {
  const { nodes } = population;
  const matrix = new Float64Array(4);
  let [slope, intercept] = [means[i]!, rightCount];
  for (let q = 0; q < nodes.length; q++) {
    const p = right[i * nodes.length + q]!;
    const n = expected[i * nodes.length + q]!;
    const theta = nodes[q]!;
    const w = n * p * (1 - p);
    slope -= n * p * theta;
    intercept -= n * p;
    matrix[0]! += w * theta * theta;
    matrix[1]! += w * theta;
    matrix[3]! += w;
  }
  matrix[2] = matrix[1]!;
  const at = layout.positions[i]!;
  sums.gradient[at[0]!]! += slope;
  sums.gradient[at[1]!]! += intercept;
  addBlock(layout, sums.blocks, { item: i, matrix });
}

function countRight({ itemIds, items, scores }: ResponseMatrix): Float64Array {
  const counts = new Float64Array(itemIds.length);
  for (let k = 0; k < items.length; k++) if (scores[k] !== 0) counts[items[k]!]!++;
  return counts;
}
