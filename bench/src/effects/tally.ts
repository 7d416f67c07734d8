/** A kind of reference value: the largest distance from it, relative where values are above a thousandth, and its bar. */
export type ReferenceResult = {
  readonly name: string;
  readonly maxError: number;
  readonly bar: number;
  readonly compared: number;
};

export type Tally = {
  /** Counts one value; a reference of null or undefined is skipped, a missing value of ours counts as infinitely far. */
  compare(ours: number | undefined, reference: number | null | undefined): void;
  result(): ReferenceResult;
};

export function startTally(name: string, bar: number): Tally {
  let [maxError, compared] = [0, 0];
  return {
    compare(ours, reference) {
      if (reference === null || reference === undefined) return;
      const error =
        Math.abs((ours ?? Number.NaN) - reference) / Math.max(1e-3, Math.abs(reference));
      maxError = Math.max(maxError, Number.isNaN(error) ? Infinity : error);
      compared++;
    },
    result: () => ({ name, maxError, bar, compared }),
  };
}
