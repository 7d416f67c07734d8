import { studentQuantile, studentTwoSided } from '../../numbers/student-t.ts';
import { symmetricEigen } from '../../numbers/symmetric-eigen.ts';
import { checkLevel, type Interval, intervalAround } from '../interval.ts';
import { groupRows } from '../regression/group-rows.ts';
import { isBelowRounding } from '../regression/is-below-rounding.ts';
import { fitLeastSquares, type LinearModel } from '../regression/least-squares.ts';
import { listUsableRows } from '../regression/list-usable-rows.ts';

/** A linear model of pupils, and the class of each. */
export type ClusteredModel = Omit<LinearModel, 'weights'> & {
  readonly clusters: readonly (string | number)[];
};

export type RobustCoefficient = {
  readonly estimate: number;
  readonly standardError: number;
  /** Satterthwaite degrees of freedom of this coefficient's variance. */
  readonly degrees: number;
  readonly t: number;
  readonly p: number;
  readonly interval: Interval;
};

/**
 * Least squares on pupils with a variance that allows for any correlation within classes, corrected for few classes: CR2 with
 * Satterthwaite degrees of freedom (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018), working model: independent pupils.
 * Pupils weigh alike, so larger classes weigh more than in `compareClassMeans`. Rows that miss a value are left out.
 * Undefined with fewer than three classes, collinear columns, nothing left to vary, or no degree of freedom left; RangeError for a level outside 0..1.
 */
export function fitClusterRobust(
  model: ClusteredModel,
  { level = 0.95 }: { readonly level?: number } = {},
): readonly RobustCoefficient[] | undefined {
  checkLevel(level);
  const { columns, outcomes, clusters } = usableRows(model);
  const groups = groupRows(clusters);
  const fit = fitLeastSquares({ columns, outcomes });
  if (!fit || groups.length < 3 || isBelowRounding(fit.sigma, outcomes)) return undefined;
  const blocks = groups.map((rows) => makeBlock(rows, columns, fit.unscaled));
  const coefficients = fit.coefficients.map(({ estimate }, k): RobustCoefficient => {
    const spread = measureSpread(blocks, { coefficient: k, ...fit });
    const standardError = Math.sqrt(spread.variance);
    const t = estimate / standardError;
    const reach = studentQuantile((1 + level) / 2, spread.degrees) * standardError;
    const p = studentTwoSided(t, spread.degrees);
    return {
      estimate,
      standardError,
      degrees: spread.degrees,
      t,
      p,
      interval: intervalAround(estimate, reach),
    };
  });
  const isSound = ({ t, degrees }: RobustCoefficient) => Number.isFinite(t) && degrees > 0;
  return coefficients.every(isSound) ? coefficients : undefined;
}

function usableRows({ columns, outcomes, clusters }: ClusteredModel) {
  const rows = listUsableRows(outcomes, columns);
  return {
    columns: columns.map((column) => rows.map((row) => column[row]!)),
    outcomes: rows.map((row) => outcomes[row]!),
    clusters: rows.map((row) => clusters[row]!),
  };
}

type Block = {
  readonly rows: readonly number[];
  /** The rows of X, one after another. */
  readonly design: Float64Array;
  /** (I - H)^(-1/2) of the block is I + X K X' with this K. */
  readonly correction: Float64Array;
};

// With M = (X'X)^-1 = L L', the block's hat matrix is Z Z' for Z = X L. If Z'Z = V D V', then (I - Z Z')^(-1/2) is
// I + Z V f(D) V' Z' with f(d) = ((1 - d)^(-1/2) - 1) / d: an eigenproblem of the size of the coefficients, not of the class.
function makeBlock(
  rows: readonly number[],
  columns: readonly ArrayLike<number>[],
  unscaled: Float64Array,
): Block {
  const size = columns.length;
  const design = Float64Array.from(
    { length: rows.length * size },
    (_, at) => columns[at % size]![rows[Math.floor(at / size)]!]!,
  );
  const root = rootOf(unscaled, size);
  const z = multiply(design, root, size);
  const inner = new Float64Array(size * size);
  for (let r = 0; r < rows.length; r++)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) inner[i * size + j]! += z[r * size + i]! * z[r * size + j]!;
  const { values, vectors } = symmetricEigen(inner, size);
  const middle = new Float64Array(size * size);
  vectors.forEach((vector, k) => {
    const factor = stretch(values[k]!);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) middle[i * size + j]! += factor * vector[i]! * vector[j]!;
  });
  return { rows, design, correction: multiply(multiply(root, middle, size), root, size) };
}

// A class that alone decides a coefficient has d = 1: the generalised inverse drops that direction (factor -1/d takes it out).
function stretch(d: number): number {
  if (d < 1e-12) return 0.5;
  if (d > 1 - 1e-9) return -1;
  return (1 / Math.sqrt(1 - d) - 1) / d;
}

// The symmetric square root.
function rootOf(matrix: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(matrix, size);
  const root = new Float64Array(size * size);
  vectors.forEach((vector, k) => {
    const factor = Math.sqrt(Math.max(0, values[k]!));
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) root[i * size + j]! += factor * vector[i]! * vector[j]!;
  });
  return root;
}

type Measured = {
  readonly coefficient: number;
  readonly unscaled: Float64Array;
  readonly residuals: Float64Array;
};

// Each class adds the square of g'e with g = A' X M c; under independence the g'e have the covariances
// G(i, j) = [i = j] g'g - (X'g)' M (X'g), whose traces give the degrees of freedom.
function measureSpread(blocks: readonly Block[], { coefficient, unscaled, residuals }: Measured) {
  const size = Math.sqrt(unscaled.length);
  const contrast = unscaled.slice(coefficient * size, (coefficient + 1) * size);
  const parts = blocks.map((block) => {
    const g = spreadRows(block, contrast, size);
    const across = new Float64Array(size);
    let [score, length] = [0, 0];
    g.forEach((value, r) => {
      score += value * residuals[block.rows[r]!]!;
      length += value * value;
      for (let k = 0; k < size; k++) across[k]! += value * block.design[r * size + k]!;
    });
    return { score, length, across };
  });
  let [trace, square] = [0, 0];
  for (const [i, one] of parts.entries()) {
    const turned = multiply(one.across, unscaled, size);
    for (const [j, other] of parts.entries()) {
      const g = (i === j ? one.length : 0) - dot(turned, other.across);
      square += g * g;
      if (i === j) trace += g;
    }
  }
  return {
    variance: parts.reduce((sum, { score }) => sum + score * score, 0),
    degrees: trace ** 2 / square,
  };
}

// (I + X K X') X c.
function spreadRows({ design, correction, rows }: Block, contrast: Float64Array, size: number) {
  const plain = rows.map((_, r) => dot(contrast, design.subarray(r * size, (r + 1) * size)));
  const across = new Float64Array(size);
  plain.forEach((value, r) => {
    for (let k = 0; k < size; k++) across[k]! += value * design[r * size + k]!;
  });
  const extra = multiply(across, correction, size);
  return plain.map((value, r) => value + dot(extra, design.subarray(r * size, (r + 1) * size)));
}

// Rows of width `size`, times a square matrix.
function multiply(rows: Float64Array, square: Float64Array, size: number): Float64Array {
  return rows.map((_, at) => {
    const [r, c] = [Math.floor(at / size), at % size];
    let sum = 0;
    for (let k = 0; k < size; k++) sum += rows[r * size + k]! * square[k * size + c]!;
    return sum;
  });
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, x, k) => sum + x * other[k]!, 0);
}
