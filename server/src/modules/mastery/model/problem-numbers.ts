/** What a model calls a problem, from the hash of its text; undefined where there is none. */
export type NumberProblem = (hash: number) => number | undefined;

const unknownRange = 2 ** 30;

/**
 * Numbers problems by their place among the sorted hashes that a model was fitted with. One that it has not seen gets a number beyond
 * them that follows from its hash alone: to the model it is new, and rows of one answer still show that they are of the same problem.
 */
export function numberProblems(known: Float64Array): NumberProblem {
  return (hash) => {
    if (Number.isNaN(hash)) return undefined;
    const place = findPlace(known, hash);
    return known[place] === hash ? place : known.length + (hash % unknownRange);
  };
}

/** The distinct hashes of problems, ascending; NaN is none. */
export function collectProblems(hashes: Float64Array): Float64Array {
  const sorted = hashes.toSorted();
  let count = 0;
  for (const hash of sorted) {
    if (Number.isNaN(hash)) break;
    if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
  }
  return sorted.slice(0, count);
}

function findPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
