import { studentQuantile, studentTwoSided } from '../../numbers/student-t.ts';
import { solveCholesky } from '../../testing/calibration/cholesky.ts';
import { checkLevel, type Interval, intervalAround } from '../interval.ts';
import { collectMoments } from './class-moments.ts';
import { findVarianceRatio } from './find-variance-ratio.ts';
import { isBelowRounding } from '../regression/is-below-rounding.ts';
import { listUsableRows } from '../regression/list-usable-rows.ts';
import { correctSmallSample } from './kenward-roger.ts';
import { profileLikelihood } from './profile-likelihood.ts';

/** Outcomes of pupils, the class (or school) of each, and columns of the same length; the intercept is added in front. */
export type MixedModelInput = {
  readonly outcomes: ArrayLike<number>;
  readonly groups: readonly (string | number)[];
  readonly columns?: readonly ArrayLike<number>[];
};

export type MixedModelOptions = {
  readonly level?: number;
  /**
   * `variance` (default) keeps the variance between classes at 0 or above; `covariance` lets it go below (pupils of a class less
   * alike than strangers), which keeps the test of an effect between classes exact in balanced designs with few classes.
   */
  readonly between?: 'variance' | 'covariance';
};

export type MixedCoefficient = {
  readonly estimate: number;
  /** As lme4 gives it, and with Kenward and Roger's correction for few classes. */
  readonly modelError: number;
  readonly standardError: number;
  /** Kenward-Roger degrees of freedom, on which t, p and the interval rest (with the corrected error). */
  readonly degrees: number;
  readonly t: number;
  readonly p: number;
  readonly interval: Interval;
};

export type MixedModel = {
  readonly coefficients: readonly MixedCoefficient[];
  /** Variance of pupils within a class, and between classes, given the columns. */
  readonly sigma2: number;
  readonly tau2: number;
  readonly icc: number;
  readonly criterion: number;
  readonly pupils: number;
  readonly classes: number;
};

/**
 * Linear mixed model with a random intercept a class, by restricted maximum likelihood: the root of the exact slope of the
 * profiled likelihood (Bates et al. 2015), tests by Kenward and Roger (1997). Rows with a value that is not finite are left
 * out. Undefined where the two variances cannot be told apart or the coefficients not be found: one class, one pupil a class,
 * collinear columns, no spread within classes, as many coefficients between classes as classes. RangeError for a level outside
 * 0..1 or columns of another length.
 *
 * @example
 * fitMixedModel({ outcomes: [3, 4, 6, 7, 4, 5, 8, 9], groups: [1, 1, 2, 2, 3, 3, 4, 4], columns: [[0, 0, 1, 1, 0, 0, 1, 1]] })
 */
export function fitMixedModel(
  input: MixedModelInput,
  { level = 0.95, between = 'variance' }: MixedModelOptions = {},
): MixedModel | undefined {
  checkLevel(level);
  const { outcomes, columns, groups } = usableRows(input);
  if (outcomes.length === 0) return undefined;
  // Taking the mean off the outcomes changes only the intercept and saves digits.
  const centre = outcomes.reduce((sum, y) => sum + y, 0) / outcomes.length;
  const classes = collectMoments(
    columns,
    outcomes.map((y) => y - centre),
    groups,
  );
  const largest = classes.reduce((most, { count }) => Math.max(most, count), 0);
  if (classes.length < 2 || largest < 2) return undefined;
  const least = between === 'variance' ? 0 : -(1 - 1e-6) / largest;
  const ratio = findVarianceRatio(classes, least);
  const profile = ratio === undefined ? undefined : profileLikelihood(classes, ratio);
  if (ratio === undefined || !profile) return undefined;
  const { sigma2, beta, factor } = profile;
  if (isBelowRounding(Math.sqrt(Math.max(0, sigma2)), outcomes)) return undefined;
  const tau2 = ratio * sigma2;
  const covariance = invert(factor, beta.length).map((x) => x * sigma2);
  const corrected = correctSmallSample(classes, { sigma2, tau2, covariance });
  const coefficients = [...beta].map((value, k): MixedCoefficient => {
    const at = k * beta.length + k;
    const estimate = k === 0 ? value + centre : value;
    const standardError = Math.sqrt(corrected.covariance[at]!);
    const degrees = corrected.degrees[k]!;
    const t = estimate / standardError;
    const reach = studentQuantile((1 + level) / 2, degrees) * standardError;
    return {
      estimate,
      modelError: Math.sqrt(covariance[at]!),
      standardError,
      degrees,
      t,
      p: studentTwoSided(t, degrees),
      interval: intervalAround(estimate, reach),
    };
  });
  if (!coefficients.every(isSound)) return undefined;
  return {
    coefficients,
    sigma2,
    tau2,
    icc: tau2 / (tau2 + sigma2),
    criterion: profile.criterion,
    pupils: outcomes.length,
    classes: classes.length,
  };
}

// Fewer degrees of freedom than a thousandth give intervals from one end of all numbers to the other.
function isSound({ degrees, t, interval }: MixedCoefficient): boolean {
  return degrees < Infinity && Number.isFinite(t) && Number.isFinite(interval.high - interval.low);
}

function usableRows({ outcomes, groups, columns = [] }: MixedModelInput) {
  if ([groups, ...columns].some(({ length }) => length !== outcomes.length))
    throw new RangeError('Outcomes, groups and columns must have the same length.');
  const rows = listUsableRows(outcomes, columns);
  return {
    outcomes: rows.map((row) => outcomes[row]!),
    groups: rows.map((row) => groups[row]!),
    columns: [rows.map(() => 1), ...columns.map((column) => rows.map((row) => column[row]!))],
  };
}

function invert(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let c = 0; c < size; c++) {
    const unit = new Float64Array(size).map((_, k) => Number(k === c));
    solveCholesky(factor, unit).forEach((x, r) => (inverse[r * size + c] = x));
  }
  return inverse;
}
