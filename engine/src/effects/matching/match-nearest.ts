/** A row that was in the pilot and the row chosen to compare it with (row numbers from 0), and their distance in score. */
export type MatchedPair = {
  readonly treated: number;
  readonly control: number;
  readonly distance: number;
};

export type Matching = {
  readonly pairs: readonly MatchedPair[];
  /** Treated rows that found nobody (close enough): the estimate does not speak for them. */
  readonly unmatched: readonly number[];
};

/**
 * One-to-one nearest-neighbour matching without replacement: treated rows by falling score, each takes the nearest control
 * left within the `caliper` (same unit as the scores; without: however far). Ties go to the lower row; scores are compared to
 * nine decimals, so that rounding decides nothing (Rosenbaum and Rubin 1985; Ho et al. 2007). Pairs come in the order of
 * their treated rows.
 *
 * @example matchNearest({ scores: [0.7, 0.4, 0.6], treated: [true, false, false] }).pairs // [{ treated: 0, control: 2, … }]
 */
export function matchNearest({
  scores,
  treated,
  caliper = Infinity,
}: {
  readonly scores: readonly number[];
  readonly treated: readonly boolean[];
  readonly caliper?: number;
}): Matching {
  const rounded = scores.map((score) => Math.round(score * 1e9) / 1e9);
  const seekers = rounded.flatMap((score, row) => (treated[row] ? { score, row } : []));
  seekers.sort((one, other) => other.score - one.score || one.row - other.row);
  const free = new Set(rounded.keys().filter((row) => !treated[row]));
  const pairs: MatchedPair[] = [];
  const unmatched: number[] = [];
  for (const { score, row } of seekers) {
    const control = findNearest(score, rounded, free);
    const distance = control === undefined ? Infinity : Math.abs(rounded[control]! - score);
    if (control === undefined || !(distance <= caliper)) {
      unmatched.push(row);
      continue;
    }
    free.delete(control);
    pairs.push({ treated: row, control, distance });
  }
  return {
    pairs: pairs.toSorted((one, other) => one.treated - other.treated),
    unmatched: unmatched.toSorted((one, other) => one - other),
  };
}

function findNearest(
  score: number,
  scores: readonly number[],
  free: ReadonlySet<number>,
): number | undefined {
  let [nearest, least]: [number | undefined, number] = [undefined, Infinity];
  for (const row of free) {
    const distance = Math.abs(scores[row]! - score);
    if (distance < least - 1e-12) [nearest, least] = [row, distance];
  }
  return nearest;
}
