import type { SparseVector } from '../../../engine/src/readability/model/term-space.ts';
import { seededRandom } from './seeded-random.ts';

const rounds = 6;
const spare = 10;

/**
 * The leading right singular vectors of a sparse matrix, a row of `dimensions` numbers a term: randomised subspace
 * iteration (Halko, Martinsson and Tropp 2011), seeded. This is latent semantic analysis.
 */
export function fitProjection(
  documents: readonly SparseVector[],
  { terms, dimensions }: { terms: number; dimensions: number },
): Float32Array {
  const width = dimensions + spare;
  const random = seededRandom(7);
  let basis = Float64Array.from({ length: terms * width }, () => random() - 0.5);
  orthonormalize(basis, width);
  let lengths = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    basis = multiplyTwice(documents, basis, width);
    lengths = orthonormalize(basis, width);
  }
  const order = Array.from(lengths.keys()).sort((left, right) => lengths[right]! - lengths[left]!);
  const projection = new Float32Array(terms * dimensions);
  for (let term = 0; term < terms; term++) {
    for (let d = 0; d < dimensions; d++) {
      projection[term * dimensions + d] = basis[term * width + order[d]!]!;
    }
  }
  return projection;
}

/** A'A times the basis. */
function multiplyTwice(
  documents: readonly SparseVector[],
  basis: Float64Array,
  width: number,
): Float64Array<ArrayBuffer> {
  const product = new Float64Array(basis.length);
  const row = new Float64Array(width);
  for (const { at, values } of documents) {
    row.fill(0);
    for (let t = 0; t < at.length; t++) {
      const from = at[t]! * width;
      for (let d = 0; d < width; d++) row[d]! += values[t]! * basis[from + d]!;
    }
    for (let t = 0; t < at.length; t++) {
      const from = at[t]! * width;
      for (let d = 0; d < width; d++) product[from + d]! += values[t]! * row[d]!;
    }
  }
  return product;
}

/** Modified Gram-Schmidt on the columns, in place; the lengths that the columns had. */
function orthonormalize(basis: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const rows = basis.length / width;
  const columns = Array.from({ length: width }, (_, column) =>
    Float64Array.from({ length: rows }, (_, row) => basis[row * width + column]!),
  );
  const lengths = new Float64Array(width);
  for (const [at, column] of columns.entries()) {
    for (const before of columns.slice(0, at)) {
      const overlap = dot(column, before);
      for (let r = 0; r < rows; r++) column[r]! -= overlap * before[r]!;
    }
    const length = Math.sqrt(dot(column, column));
    lengths[at] = length;
    for (let r = 0; r < rows; r++) {
      column[r]! /= Math.max(length, 1e-12);
      basis[r * width + at] = column[r]!;
    }
  }
  return lengths;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += left[at]! * right[at]!;
  return sum;
}
