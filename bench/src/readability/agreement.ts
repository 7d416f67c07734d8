const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation. */
export function correlate(left: readonly number[], right: readonly number[]): number {
  const [leftMean, rightMean] = [mean(left), mean(right)];
  let both = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (const [at, value] of left.entries()) {
    both += (value - leftMean) * (right[at]! - rightMean);
    leftSquares += (value - leftMean) ** 2;
    rightSquares += (right[at]! - rightMean) ** 2;
  }
  return both / Math.sqrt(leftSquares * rightSquares);
}

/** Root of the mean squared difference. */
export const rootMeanSquare = (left: readonly number[], right: readonly number[]): number =>
  Math.sqrt(mean(left.map((value, at) => (value - right[at]!) ** 2)));

export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/** Least-squares line of `right` on `left`. */
export function fitLine(left: readonly number[], right: readonly number[]): Line {
  const slope = (correlate(left, right) * deviation(right)) / deviation(left);
  return { slope, intercept: mean(right) - slope * mean(left) };
}

/** The line that gives `left` the mean and deviation of `right`, falling if the two run against each other. */
export function equateScales(left: readonly number[], right: readonly number[]): Line {
  const slope = (Math.sign(correlate(left, right)) * deviation(right)) / deviation(left);
  return { slope, intercept: mean(right) - slope * mean(left) };
}

export function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

/** The value that a share of the values does not exceed. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Share of triples whose three difficulties strictly rise. */
export const shareOrdered = (triples: readonly (readonly [number, number, number])[]): number =>
  mean(triples.map(([first, second, third]) => (first < second && second < third ? 1 : 0)));
