import { groupRows } from '../regression/group-rows.ts';

/** Sums of one class for a random-intercept model; matrices of `size` rows one after another, both ways centred on the class. */
export type ClassMoments = {
  readonly count: number;
  /** Sums of products of the centred columns, and of those with the centred outcome. */
  readonly within: Float64Array;
  readonly withinOutcome: Float64Array;
  readonly withinSquares: number;
  /** Means of the columns and of the outcome. */
  readonly means: Float64Array;
  readonly outcome: number;
};

/** Every moment that the likelihood needs, so that an iteration costs classes, not pupils. */
export function collectMoments(
  columns: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  groups: readonly (string | number)[],
): ClassMoments[] {
  return groupRows(groups).map((rows) => collect(rows, columns, outcomes));
}

function collect(
  rows: readonly number[],
  columns: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
): ClassMoments {
  const size = columns.length;
  const mean = (values: ArrayLike<number>): number =>
    rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
  const means = Float64Array.from(columns, mean);
  const outcome = mean(outcomes);
  const within = new Float64Array(size * size);
  const withinOutcome = new Float64Array(size);
  let withinSquares = 0;
  for (const row of rows) {
    const y = outcomes[row]! - outcome;
    withinSquares += y * y;
    for (let i = 0; i < size; i++) {
      const x = columns[i]![row]! - means[i]!;
      withinOutcome[i]! += x * y;
      for (let j = 0; j <= i; j++) within[i * size + j]! += x * (columns[j]![row]! - means[j]!);
    }
  }
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) within[j * size + i] = within[i * size + j]!;
  return { count: rows.length, within, withinOutcome, withinSquares, means, outcome };
}
