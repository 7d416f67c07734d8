import { fitLogistic } from '../../testing/fairness/fit-logistic.ts';
import { logistic } from '../../testing/items/logistic.ts';
import { type Covariate, expandCovariates } from './covariate.ts';

/** Who was in the pilot, and what was known of everybody before it. */
export type MatchingData = {
  readonly treated: readonly boolean[];
  readonly covariates: readonly Covariate[];
};

export type PropensityScores = {
  /** Probability, 0..1, of having been in the pilot given the covariates; one a row. */
  readonly scores: readonly number[];
  readonly coefficients: readonly { readonly name: string; readonly value: number }[];
};

/**
 * Propensity scores (Rosenbaum and Rubin 1983) by logistic regression of `treated` on the covariates. Undefined where there is
 * no finite solution: nobody or everybody treated, collinear covariates, or covariates that tell the two apart completely
 * (then nobody is comparable). RangeError for covariates of another length or values that are not finite.
 */
export function scorePropensity({
  treated,
  covariates,
}: MatchingData): PropensityScores | undefined {
  const columns = expandCovariates(covariates, 'without-first');
  if (
    columns.some(({ values }) => values.length !== treated.length || !values.every(Number.isFinite))
  )
    throw new RangeError('Every covariate needs a finite value (or a label) for every row.');
  const scaled = columns.map(({ values }) => standardize(values));
  if (scaled.some(({ scale }) => !(scale > 0))) return undefined;
  const design = treated.map((_, row) => [1, ...scaled.map(({ values }) => values[row]!)]);
  const fit = fitLogistic(design, treated.map(Number));
  if (fit === undefined) return undefined;
  const slopes = scaled.map(({ scale }, k) => fit.coefficients[k + 1]! / scale);
  const intercept = slopes.reduce(
    (left, slope, k) => left - slope * scaled[k]!.centre,
    fit.coefficients[0]!,
  );
  const names = ['(Intercept)', ...columns.map(({ name }) => name)];
  return {
    scores: design.map((row) =>
      logistic(row.reduce((sum, x, k) => sum + x * fit.coefficients[k]!, 0)),
    ),
    coefficients: [intercept, ...slopes].map((value, k) => ({ name: names[k]!, value })),
  };
}

// Columns of the same size keep the Newton steps well conditioned (earnings in dollars beside 0 or 1).
function standardize(values: readonly number[]) {
  const centre = values.reduce((sum, x) => sum + x, 0) / values.length;
  const scale = Math.sqrt(values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / values.length);
  return { centre, scale, values: values.map((x) => (x - centre) / scale) };
}
