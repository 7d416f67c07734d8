import { isUsable } from '../usable-numbers.ts';
import { type Covariate, expandCovariates } from './covariate.ts';

/** How alike the two groups are in one covariate. */
export type BalanceRow = {
  readonly name: string;
  readonly meanTreated: number | undefined;
  readonly meanControl: number | undefined;
  /** Difference of the means in standard deviations of all treated rows; up to 0.1 either way is usually taken as balanced. */
  readonly standardizedDifference: number | undefined;
  /** Variance of the treated over that of the controls; 1 is alike. */
  readonly varianceRatio: number | undefined;
  /** Mean and largest distance, 0..1, between the groups' cumulative distributions. */
  readonly meanDistance: number | undefined;
  readonly largestDistance: number | undefined;
};

export type BalanceRequest = {
  readonly treated: readonly boolean[];
  readonly covariates: readonly Covariate[];
  /** Rows to compare (for example the matched ones); default: all. */
  readonly rows?: readonly number[];
  /** Scale of a yes-or-no covariate: `sample` (default), as of any other, or `share`, sqrt(p (1 - p)) as MatchIt has it. */
  readonly yesOrNo?: 'sample' | 'share';
};

/**
 * The balance table of a matched comparison (Stuart 2010): every covariate, and every label of one with labels, before matching
 * or among the rows given. The scale of the standardised difference stays that of all treated rows, so that tables can be
 * compared. Rows without a finite value are left out of its row; a figure that there is not (an empty
 * group, no spread) is undefined.
 */
export function tabulateBalance(request: BalanceRequest): BalanceRow[] {
  const { treated, covariates, rows, yesOrNo = 'sample' } = request;
  const used = rows ?? treated.map((_, row) => row);
  const of = (values: readonly number[], chosen: readonly number[], arm: boolean): number[] =>
    chosen.flatMap((row) => (treated[row] === arm && isUsable(values[row]) ? values[row]! : []));
  return expandCovariates(covariates, 'all').map(({ name, values }): BalanceRow => {
    const everybody = of(values, [...values.keys()], true);
    const [one, other] = [of(values, used, true), of(values, used, false)];
    const [meanTreated, meanControl] = [mean(one), mean(other)];
    const { meanDistance, largestDistance } = compareDistributions(one, other);
    return {
      name,
      meanTreated: figure(meanTreated),
      meanControl: figure(meanControl),
      standardizedDifference: figure((meanTreated - meanControl) / deviation(everybody, yesOrNo)),
      varianceRatio: figure(variance(one) / variance(other)),
      meanDistance: figure(meanDistance),
      largestDistance: figure(largestDistance),
    };
  });
}

function figure(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

// Over the distinct values that occur; for a yes-or-no covariate both are the difference of the shares.
function compareDistributions(one: readonly number[], other: readonly number[]) {
  const points = [...new Set([...one, ...other])].toSorted((x, y) => x - y);
  const [first, second] = [one.toSorted((x, y) => x - y), other.toSorted((x, y) => x - y)];
  let [i, j] = [0, 0];
  const distances = points.map((x) => {
    while (i < first.length && first[i]! <= x) i++;
    while (j < second.length && second[j]! <= x) j++;
    return Math.abs(i / first.length - j / second.length);
  });
  const largestDistance = distances.reduce((most, x) => Math.max(most, x), 0);
  return { meanDistance: points.length === 2 ? largestDistance : mean(distances), largestDistance };
}

function deviation(values: readonly number[], yesOrNo: 'sample' | 'share'): number {
  const share = mean(values);
  return yesOrNo === 'share' && values.every((x) => x === 0 || x === 1)
    ? Math.sqrt(share * (1 - share))
    : Math.sqrt(variance(values));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (values.length - 1);
}
