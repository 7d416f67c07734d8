/** Eigenvalues of a symmetric matrix (rows one after another) and, row by row, the eigenvector of each. */
export type SymmetricEigen = {
  readonly values: Float64Array;
  readonly vectors: readonly Float64Array[];
};

/** Eigenvalues and orthonormal eigenvectors by Jacobi's cyclic rotations; meant for small matrices (a dozen rows). */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const a = Float64Array.from(matrix);
  const vectors = Array.from({ length: size }, (_, k) =>
    Float64Array.from({ length: size }, (_, j) => Number(j === k)),
  );
  for (let sweep = 0; sweep < 60 && offDiagonal(a, size) > 0; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) rotate({ a, size, vectors, p, q });
  return { values: Float64Array.from({ length: size }, (_, k) => a[k * size + k]!), vectors };
}

type Rotation = {
  readonly a: Float64Array;
  readonly size: number;
  readonly vectors: readonly Float64Array[];
  readonly p: number;
  readonly q: number;
};

function rotate({ a, size, vectors, p, q }: Rotation): void {
  const across = a[p * size + q]!;
  if (across === 0) return;
  const slope = (a[q * size + q]! - a[p * size + p]!) / (2 * across);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(1, slope));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k);
  const [v, w] = [vectors[p]!, vectors[q]!];
  for (let k = 0; k < size; k++) {
    const [x, y] = [v[k]!, w[k]!];
    v[k] = cosine * x - sine * y;
    w[k] = sine * x + cosine * y;
  }

  function turn(values: Float64Array, one: number, other: number): void {
    const [x, y] = [values[one]!, values[other]!];
    values[one] = cosine * x - sine * y;
    values[other] = sine * x + cosine * y;
  }
}

// 0 as soon as rounding hides what is left.
function offDiagonal(a: Float64Array, size: number): number {
  let [off, all] = [0, 0];
  for (let p = 0; p < size; p++)
    for (let q = 0; q < size; q++) {
      all += a[p * size + q]! ** 2;
      if (p !== q) off += a[p * size + q]! ** 2;
    }
  return off <= 1e-34 * all ? 0 : off;
}
