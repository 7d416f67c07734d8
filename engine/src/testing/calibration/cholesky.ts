/** The lower Cholesky factor of a symmetric matrix (rows one after another); undefined unless it is positive definite. */
export function factorCholesky(matrix: Float64Array, size: number): Float64Array | undefined {
  const factor = new Float64Array(size * size);
  for (let r = 0; r < size; r++) {
    for (let c = 0; c <= r; c++) {
      let sum = matrix[r * size + c]!;
      for (let k = 0; k < c; k++) sum -= factor[r * size + k]! * factor[c * size + k]!;
      if (r === c && !(sum > 0)) return undefined;
      factor[r * size + c] = r === c ? Math.sqrt(sum) : sum / factor[c * size + c]!;
    }
  }
  return factor;
}

/** Solves (L L') x = right-hand side. */
export function solveCholesky(factor: Float64Array, rightSide: Float64Array): Float64Array {
  const size = rightSide.length;
  const x = Float64Array.from(rightSide);
  for (let r = 0; r < size; r++) {
    for (let k = 0; k < r; k++) x[r]! -= factor[r * size + k]! * x[k]!;
    x[r]! /= factor[r * size + r]!;
  }
  for (let r = size - 1; r >= 0; r--) {
    for (let k = r + 1; k < size; k++) x[r]! -= factor[k * size + r]! * x[k]!;
    x[r]! /= factor[r * size + r]!;
  }
  return x;
}
