/** Terms that a model knows, with their inverse document frequencies. */
export interface TermSpace {
  readonly index: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
}

/** A sparse vector of length one. */
export interface SparseVector {
  readonly at: Int32Array;
  readonly values: Float32Array;
}

/** tf-idf vector of unit length, (1 + ln tf) x idf (Salton and Buckley 1988); empty where no term is known. */
export function placeTerms(terms: readonly string[], space: TermSpace): SparseVector {
  const times = new Map<number, number>();
  for (const term of terms) {
    const at = space.index.get(term);
    if (at !== undefined) times.set(at, (times.get(at) ?? 0) + 1);
  }
  return weighTimes(times, space);
}

/** The vector of terms that were counted, in the order of the counts. */
export function weighTimes(
  counts: ReadonlyMap<number, number>,
  { rarity }: Pick<TermSpace, 'rarity'>,
): SparseVector {
  const at = new Int32Array(counts.size);
  const values = new Float32Array(counts.size);
  let squares = 0;
  let next = 0;
  for (const [term, times] of counts) {
    const value = (1 + Math.log(times)) * rarity[term]!;
    at[next] = term;
    values[next++] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  if (length > 0) for (let i = 0; i < values.length; i++) values[i]! /= length;
  return { at, values };
}

/** Sum of weights at the terms of a vector. */
export function weighTerms({ at, values }: SparseVector, weights: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += values[i]! * weights[at[i]!]!;
  return sum;
}
