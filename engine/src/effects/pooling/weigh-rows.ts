import { factorCholesky, solveCholesky } from '../../testing/calibration/cholesky.ts';

/** A pilot as the fit sees it: `x` starts with 1. */
export type PoolRow = {
  readonly effect: number;
  readonly variance: number;
  readonly x: readonly number[];
};

/** Weighted least squares with weights 1 / (variance + tau2), and the traces of P that the estimators of tau2 need. */
export type Weighed = {
  readonly beta: Float64Array;
  readonly covariance: Float64Array;
  /** y' P y, which is the weighted sum of squared residuals. */
  readonly residualSquares: number;
  /** y' P P y. */
  readonly squaredResidualSquares: number;
  readonly traceP: number;
  readonly tracePP: number;
  readonly sumSquaredWeights: number;
  readonly logLik: number;
  readonly restrictedLogLik: number;
};

/** Undefined where there are no more rows than coefficients, or columns are collinear. */
export function weighRows(rows: readonly PoolRow[], tau2: number): Weighed | undefined {
  const size = rows[0]?.x.length ?? 0;
  if (rows.length <= size) return undefined;
  const weights = rows.map(({ variance }) => 1 / (variance + tau2));
  const normal = crossProduct(rows, weights);
  const factor = factorCholesky(normal, size);
  if (factor === undefined) return undefined;
  const beta = solveCholesky(
    factor,
    new Float64Array(size).map((_, k) =>
      total(rows, (row, i) => weights[i]! * row.x[k]! * row.effect),
    ),
  );
  const residuals = rows.map(({ effect, x }) =>
    x.reduce((left, value, k) => left - value * beta[k]!, effect),
  );
  const covariance = invert(factor, size);
  const traces = traceProjection(rows, { weights, covariance });
  const residualSquares = total(rows, (_, i) => weights[i]! * residuals[i]! ** 2);
  const logWeights = total(rows, (_, i) => Math.log(weights[i]!));
  const sumSquaredWeights = total(rows, (_, i) => weights[i]! ** 2);
  return {
    beta,
    covariance,
    residualSquares,
    squaredResidualSquares: total(rows, (_, i) => (weights[i]! * residuals[i]!) ** 2),
    ...traces,
    sumSquaredWeights,
    logLik: (logWeights - residualSquares - rows.length * Math.log(2 * Math.PI)) / 2,
    restrictedLogLik:
      (logWeights - residualSquares - (rows.length - size) * Math.log(2 * Math.PI)) / 2 +
      (logDeterminant(
        crossProduct(
          rows,
          weights.map(() => 1),
        ),
        size,
      ) -
        logDeterminant(normal, size)) /
        2,
  };
}

function total(rows: readonly PoolRow[], term: (row: PoolRow, index: number) => number): number {
  return rows.reduce((sum, row, index) => sum + term(row, index), 0);
}

function crossProduct(rows: readonly PoolRow[], weights: readonly number[]): Float64Array {
  const size = rows[0]!.x.length;
  return new Float64Array(size * size).map((_, at) => {
    const [r, c] = [Math.floor(at / size), at % size];
    return total(rows, ({ x }, i) => weights[i]! * x[r]! * x[c]!);
  });
}

function invert(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let c = 0; c < size; c++) {
    const column = solveCholesky(
      factor,
      new Float64Array(size).map((_, k) => Number(k === c)),
    );
    column.forEach((x, r) => (inverse[r * size + c] = x));
  }
  return inverse;
}

type Weighing = { readonly weights: readonly number[]; readonly covariance: Float64Array };

// P is W - W X M X' W. Its diagonal w (1 - h) is found without the row itself, as w / (1 + w x' M(without) x): subtracting h from 1
// loses every digit where one pilot outweighs all others.
function traceProjection(rows: readonly PoolRow[], { weights, covariance }: Weighing) {
  let [traceP, tracePP] = [0, 0];
  rows.forEach(({ x }, i) => {
    const others = weights.map((w, j) => (j === i ? 0 : w));
    const factor = factorCholesky(crossProduct(rows, others), x.length);
    if (factor !== undefined) {
      const along = weights[i]! * product(x, solveCholesky(factor, Float64Array.from(x)));
      traceP += weights[i]! / (1 + along);
      tracePP += (weights[i]! / (1 + along)) ** 2;
    }
    const turned = x.map((_, k) => product(x, covariance.subarray(k * x.length)));
    for (let j = 0; j < i; j++)
      tracePP += 2 * (weights[i]! * weights[j]! * product(rows[j]!.x, turned)) ** 2;
  });
  return { traceP, tracePP };
}

function product(x: readonly number[], values: ArrayLike<number>): number {
  return x.reduce((sum, value, k) => sum + value * values[k]!, 0);
}

function logDeterminant(matrix: Float64Array, size: number): number {
  const factor = factorCholesky(matrix, size);
  let sum = 0;
  for (let k = 0; k < size; k++) sum += 2 * Math.log(factor?.[k * size + k] ?? Number.NaN);
  return sum;
}
