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
  const lengths = new Float64Array(width);
  for (let column = 0; column < width; column++) {
    for (let before = 0; before < column; before++) {
      let dot = 0;
      for (let r = 0; r < rows; r++) dot += basis[r * width + column]! * basis[r * width + before]!;
      for (let r = 0; r < rows; r++) {
        basis[r * width + column]! -= dot * basis[r * width + before]!;
      }
    }
    let squares = 0;
    for (let r = 0; r < rows; r++) squares += basis[r * width + column]! ** 2;
    const length = Math.sqrt(squares);
    lengths[column] = length;
    for (let r = 0; r < rows; r++) basis[r * width + column]! /= Math.max(length, 1e-12);
  }
  return lengths;
}
