import { tabulate, type CategoryTable } from './category-tables.ts';
import { addBlock, emptyEvaluation, type Objective } from './evaluation.ts';
import { expectCounts } from './expected-counts.ts';
import type { Layout } from './layout.ts';
import type { Population } from './population.ts';
import type { ResponseMatrix } from './response-matrix.ts';

/** A normal prior on the logit of each 3PL item's guessing level. */
export type GuessingPrior = { readonly mean: number; readonly sd: number };

type Problem = {
  readonly matrix: ResponseMatrix;
  readonly layout: Layout;
  readonly population: Population;
  readonly guessingPrior: GuessingPrior;
};

/** The marginal log-likelihood of items of any model, plus the log-density of the guessing prior where there are 3PL items. */
export function createGeneralObjective(problem: Problem): Objective {
  const { matrix, layout, population } = problem;
  return (parameters) => {
    const tables = tabulate(layout, population, parameters);
    if (tables === undefined) return undefined;
    const { value, counts } = expectCounts({ matrix, tables, population });
    const sums = emptyEvaluation(layout);
    tables.forEach((table, i) => addItem(layout, sums, { i, table, counts: counts[i]! }));
    const total = value + addGuessingPrior(problem, sums, parameters);
    return Number.isFinite(total) ? { value: total, ...sums } : undefined;
  };
}

type Sums = ReturnType<typeof emptyEvaluation>;

function addItem(
  layout: Layout,
  sums: Sums,
  { i, table, counts }: { i: number; table: CategoryTable; counts: Float64Array },
): void {
  const at = layout.positions[i]!;
  const [size, categories] = [at.length, layout.categories[i]!];
  const nodes = counts.length / categories;
  const matrix = new Float64Array(size * size);
  for (let q = 0; q < nodes; q++) {
    let persons = 0;
    for (let k = 0; k < categories; k++) persons += counts[k * nodes + q]!;
    for (let k = 0; k < categories; k++) {
      const g = table.gradients.subarray((q * categories + k) * size);
      const observed = counts[k * nodes + q]!;
      const expected = persons * Math.exp(table.logs[k * nodes + q]!);
      for (let r = 0; r < size; r++) {
        sums.gradient[at[r]!]! += observed * g[r]!;
        for (let c = 0; c < size; c++) matrix[r * size + c]! += expected * g[r]! * g[c]!;
      }
    }
  }
  addBlock(layout, sums.blocks, { item: i, matrix });
}

function addGuessingPrior(
  { layout, guessingPrior: { mean, sd } }: Problem,
  sums: Sums,
  parameters: Float64Array,
): number {
  let value = 0;
  layout.models.forEach((model, i) => {
    if (model !== '3PL') return;
    const at = layout.positions[i]![2]!;
    const z = (parameters[at]! - mean) / sd;
    value -= 0.5 * z * z;
    sums.gradient[at]! -= z / sd;
    const matrix = new Float64Array(9);
    matrix[8] = 1 / (sd * sd);
    addBlock(layout, sums.blocks, { item: i, matrix });
  });
  return value;
}
