import { studentTwoSided } from '../../numbers/student-t.ts';

/** A linear model: columns of the same length as the outcomes (put a column of ones in for the intercept). */
export type LinearModel = {
  readonly columns: readonly ArrayLike<number>[];
  readonly outcomes: ArrayLike<number>;
  /** Known weights, above 0: the variance of a row is sigma^2 / weight. */
  readonly weights?: ArrayLike<number>;
};

/** One coefficient with what is known about it. */
export type Coefficient = {
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number;
  readonly p: number;
};

export type LeastSquares = {
  readonly coefficients: readonly Coefficient[];
  /** (X' W X)^-1, rows one after another. */
  readonly unscaled: Float64Array;
  readonly sigma: number;
  readonly degrees: number;
  readonly residuals: Float64Array;
};

/**
 * (Weighted) least squares through an orthogonal basis: Gram and Schmidt, each column orthogonalised twice (Giraud et al.
 * 2005), which is as accurate as reflections. Undefined where columns are collinear or no degree of freedom is left.
 */
export function fitLeastSquares({
  columns,
  outcomes,
  weights,
}: LinearModel): LeastSquares | undefined {
  const [rows, size] = [outcomes.length, columns.length];
  const degrees = rows - size;
  if (size === 0 || degrees < 1) return undefined;
  const root = weights && Float64Array.from(weights, Math.sqrt);
  const scale = (values: ArrayLike<number>): Float64Array =>
    Float64Array.from(values, (x, k) => (root ? x * root[k]! : x));
  const basis = orthogonalize(columns.map(scale));
  if (basis === undefined) return undefined;
  const { q, inverse } = basis;
  const residuals = scale(outcomes);
  const along = new Float64Array(size);
  for (let twice = 0; twice < 2; twice++)
    q.forEach((column, k) => (along[k]! += takeOff(residuals, column)));
  const sigma = Math.sqrt(residuals.reduce((sum, r) => sum + r * r, 0) / degrees);
  const unscaled = multiplyUpper(inverse, size);
  const coefficients = Array.from({ length: size }, (_, k): Coefficient => {
    let estimate = 0;
    for (let j = k; j < size; j++) estimate += inverse[k * size + j]! * along[j]!;
    const standardError = sigma * Math.sqrt(unscaled[k * size + k]!);
    const t = estimate / standardError;
    return { estimate, standardError, t, p: studentTwoSided(t, degrees) };
  });
  if (root) residuals.forEach((r, k) => (residuals[k] = r / root[k]!));
  return { coefficients, unscaled, sigma, degrees, residuals };
}

// X = Q R: the orthonormal columns and the inverse of R (upper, rows one after another).
function orthogonalize(
  columns: readonly Float64Array[],
): { q: readonly Float64Array[]; inverse: Float64Array } | undefined {
  const size = columns.length;
  const inverse = new Float64Array(size * size);
  const q: Float64Array[] = [];
  for (const [k, column] of columns.entries()) {
    const before = norm(column);
    const along = new Float64Array(k);
    for (let twice = 0; twice < 2; twice++)
      q.forEach((earlier, j) => (along[j]! += takeOff(column, earlier)));
    const length = norm(column);
    if (!(length > 1e-10 * before)) return undefined;
    q.push(column.map((x) => x / length));
    inverse[k * size + k] = 1 / length;
    for (let i = 0; i < k; i++) {
      let sum = 0;
      for (let j = i; j < k; j++) sum += inverse[i * size + j]! * along[j]!;
      inverse[i * size + k] = -sum / length;
    }
  }
  return { q, inverse };
}

function takeOff(values: Float64Array, direction: Float64Array): number {
  let along = 0;
  for (let k = 0; k < values.length; k++) along += values[k]! * direction[k]!;
  for (let k = 0; k < values.length; k++) values[k]! -= along * direction[k]!;
  return along;
}

function norm(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, x) => sum + x * x, 0));
}

// U U' of an upper triangle.
function multiplyUpper(upper: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let r = 0; r < size; r++)
    for (let c = 0; c < size; c++)
      for (let k = Math.max(r, c); k < size; k++)
        product[r * size + c]! += upper[r * size + k]! * upper[c * size + k]!;
  return product;
}
