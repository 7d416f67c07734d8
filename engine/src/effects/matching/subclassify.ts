/** Rows in classes of like scores, and the weights that give the controls the treated rows' distribution over the classes. */
export type Subclasses = {
  /** Class of each row, from 1. */
  readonly classes: readonly number[];
  /** 1 for the treated; controls weigh treated / controls of their class, scaled to a mean of 1. */
  readonly weights: readonly number[];
};

/**
 * Subclassification on the propensity score (Rosenbaum and Rubin 1984): classes cut at the quantiles of the treated rows'
 * scores (linear interpolation), weights for the effect on the treated. Undefined where a class lacks treated or control
 * rows: choose fewer classes.
 */
export function subclassify({
  scores,
  treated,
  count,
}: {
  readonly scores: readonly number[];
  readonly treated: readonly boolean[];
  readonly count: number;
}): Subclasses | undefined {
  const sorted = scores.filter((_, row) => treated[row]).toSorted((x, y) => x - y);
  if (sorted.length === 0) return undefined;
  const cuts = Array.from({ length: count - 1 }, (_, k) => quantile(sorted, (k + 1) / count));
  const classes = scores.map((score) => 1 + cuts.filter((cut) => cut <= score).length);
  const tally = Array.from({ length: count }, () => ({ treated: 0, control: 0 }));
  classes.forEach((k, row) => tally[k - 1]![treated[row] ? 'treated' : 'control']++);
  if (tally.some((of) => of.treated === 0 || of.control === 0)) return undefined;
  const raw = classes.map((k, row) =>
    treated[row] ? 1 : tally[k - 1]!.treated / tally[k - 1]!.control,
  );
  // Within each class the controls' weights add up to its treated rows, so all of them add up to the treated.
  const scale = (scores.length - sorted.length) / sorted.length;
  return { classes, weights: raw.map((weight, row) => (treated[row] ? 1 : weight * scale)) };
}

function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const value = sorted[below]!;
  return value + (at - below) * ((sorted[below + 1] ?? value) - value);
}
