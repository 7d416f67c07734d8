/**
 * Solves A x = right for a symmetric positive definite A given by its product with a vector (Hestenes and Stiefel 1952).
 * Stops when the residual is 1e-4 of the right side, or after 400 steps.
 */
export function conjugateGradient(
  multiply: (vector: Float64Array) => Float64Array,
  right: Float64Array,
): Float64Array {
  const solution = new Float64Array(right.length);
  const residual = Float64Array.from(right);
  let direction = Float64Array.from(right);
  let squares = dot(residual, residual);
  const goal = squares * 1e-8;
  for (let step = 0; step < 400 && squares > goal; step++) {
    const product = multiply(direction);
    const length = squares / dot(direction, product);
    for (let at = 0; at < solution.length; at++) {
      solution[at]! += length * direction[at]!;
      residual[at]! -= length * product[at]!;
    }
    const next = dot(residual, residual);
    direction = direction.map((value, at) => residual[at]! + (next / squares) * value);
    squares = next;
  }
  return solution;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += left[at]! * right[at]!;
  return sum;
}
