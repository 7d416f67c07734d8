import type { Calibration } from './calibrate.ts';
import { writeCategories } from './category-derivatives.ts';
import { tabulate, type CategoryTable } from './category-tables.ts';
import { factorCholesky, solveCholesky } from './cholesky.ts';
import { expectCounts, writePersonPosterior } from './expected-counts.ts';

/** Standard errors of an item's parameters as calibrated: slope, intercepts, and for 3PL the logit of c. */
export type ItemErrors = {
  readonly item: string;
  readonly slope: number;
  readonly intercepts: readonly number[];
  readonly guessingLogit?: number;
  /** Of b = -d / a, of the first threshold for graded items, by the delta method. */
  readonly difficulty: number;
};

/**
 * Standard errors from the observed information of the marginal likelihood (Louis 1982): the information of the completed data
 * less what the unknown abilities take away, inverted. Undefined where that matrix is not positive definite: the
 * calibration has not converged, or the data do not identify it. Time grows with persons x nodes x (answers a person)^2.
 */
export function standardErrors(calibration: Calibration): ItemErrors[] | undefined {
  const { layout, matrix, parameters } = calibration;
  const factor = factorCholesky(observedInformation(calibration), layout.size);
  if (factor === undefined) return undefined;
  return matrix.itemIds.map((item, i) => {
    const at = Array.from(layout.positions[i]!);
    const columns = at.map((position) => inverseColumn(factor, layout.size, position));
    const errors = at.map((position, k) => Math.sqrt(columns[k]![position]!));
    const [a, d] = [parameters[at[0]!]!, parameters[at[1]!]!];
    // The gradient of -d / a.
    const [u, v] = [d / (a * a), -1 / a];
    const [va, vd, cov] = [errors[0]! ** 2, errors[1]! ** 2, columns[0]![at[1]!]!];
    const guessing = layout.models[i] === '3PL' ? { guessingLogit: errors[2]! } : {};
    const intercepts = errors.slice(1, layout.models[i] === '3PL' ? 2 : undefined);
    const difficulty = Math.sqrt(Math.max(0, u * u * va + v * v * vd + 2 * u * v * cov));
    return { item, slope: errors[0]!, intercepts, ...guessing, difficulty };
  });
}

function inverseColumn(factor: Float64Array, size: number, column: number): Float64Array {
  const unit = new Float64Array(size);
  unit[column] = 1;
  return solveCholesky(factor, unit);
}

function observedInformation(calibration: Calibration): Float64Array {
  const { layout, matrix, population, parameters, guessingPrior } = calibration;
  const tables = tabulate(layout, population, parameters)!;
  const information = new Float64Array(layout.size ** 2);
  subtractBends(calibration, information, expectCounts({ matrix, tables, population }).counts);
  const weights = new Float64Array(population.nodes.length);
  for (let p = 0; p < matrix.persons; p++) {
    if (matrix.starts[p] === matrix.starts[p + 1]) continue;
    writePersonPosterior({ matrix, tables, population }, p, weights);
    subtractCovariance(calibration, information, { p, weights, tables });
  }
  layout.models.forEach((model, i) => {
    const at = layout.positions[i]![2]!;
    if (model === '3PL') information[at * layout.size + at]! += 1 / guessingPrior.sd ** 2;
  });
  return information;
}

type Person = {
  readonly p: number;
  readonly weights: Float64Array;
  readonly tables: readonly CategoryTable[];
};

// The covariance of the first derivatives over the person's posterior.
function subtractCovariance(
  calibration: Calibration,
  information: Float64Array,
  person: Person,
): void {
  const { layout, matrix } = calibration;
  const { p, weights, tables } = person;
  const [positions, rows]: [number[], Float64Array[]] = [[], []];
  for (let k = matrix.starts[p]!; k < matrix.starts[p + 1]!; k++) {
    const [i, score] = [matrix.items[k]!, matrix.scores[k]!];
    const at = layout.positions[i]!;
    const [size, categories] = [at.length, layout.categories[i]!];
    for (let r = 0; r < size; r++) {
      const row = new Float64Array(weights.length);
      for (let q = 0; q < weights.length; q++)
        row[q] = tables[i]!.gradients[(q * categories + score) * size + r]!;
      positions.push(at[r]!);
      rows.push(row);
    }
  }
  addCovariance(information, layout.size, { positions, rows, weights });
}

function addCovariance(
  information: Float64Array,
  size: number,
  {
    positions,
    rows,
    weights,
  }: { positions: number[]; rows: Float64Array[]; weights: Float64Array },
): void {
  // Nodes without weight would only cost time.
  const live = [...weights.keys()].filter((q) => weights[q]! > 1e-13);
  const packed = rows.map((row) => {
    const mean = live.reduce((sum, q) => sum + weights[q]! * row[q]!, 0);
    return Float64Array.from(live, (q) => Math.sqrt(weights[q]!) * (row[q]! - mean));
  });
  for (let r = 0; r < packed.length; r++) {
    const x = packed[r]!;
    for (let c = 0; c <= r; c++) {
      const y = packed[c]!;
      let sum = 0;
      for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!;
      information[positions[r]! * size + positions[c]!]! -= sum;
      if (r !== c) information[positions[c]! * size + positions[r]!]! -= sum;
    }
  }
}

// The expected second derivatives of the completed data.
function subtractBends(
  calibration: Calibration,
  information: Float64Array,
  counts: readonly Float64Array[],
): void {
  const { layout, population } = calibration;
  const nodes = population.nodes.length;
  bendTables(calibration).forEach((bend, i) => {
    const at = layout.positions[i]!;
    const [size, categories] = [at.length, layout.categories[i]!];
    for (let q = 0; q < nodes; q++) {
      for (let k = 0; k < categories; k++) {
        const persons = counts[i]![k * nodes + q]!;
        const start = (q * categories + k) * size * size;
        for (let r = 0; r < size; r++)
          for (let c = 0; c < size; c++)
            information[at[r]! * layout.size + at[c]!]! -= persons * bend[start + r * size + c]!;
      }
    }
  });
}

// Second derivatives of the log-probabilities, [node x score x parameter x parameter], by central differences of the exact
// first ones (error about 1e-9).
function bendTables({ layout, population, parameters }: Calibration): Float64Array[] {
  const h = 1e-4;
  return layout.models.map((model, i) => {
    const own = Float64Array.from(layout.positions[i]!, (at) => parameters[at]!);
    const [size, categories] = [own.length, layout.categories[i]!];
    const bend = new Float64Array(population.nodes.length * categories * size * size);
    const logs = new Float64Array(categories);
    const [up, down] = [new Float64Array(categories * size), new Float64Array(categories * size)];
    population.nodes.forEach((theta, q) => {
      for (let c = 0; c < size; c++) {
        const shifted = (by: number) => own.map((x, k) => (k === c ? x + by : x));
        writeCategories(model, { parameters: shifted(h), theta }, { logs, gradients: up });
        writeCategories(model, { parameters: shifted(-h), theta }, { logs, gradients: down });
        for (let k = 0; k < categories * size; k++)
          bend[(q * categories * size + k) * size + c] = (up[k]! - down[k]!) / (2 * h);
      }
    });
    return bend;
  });
}
