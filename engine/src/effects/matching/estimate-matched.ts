import { studentQuantile } from '../../numbers/student-t.ts';
import { fitClusterRobust } from '../classes/fit-cluster-robust.ts';
import { checkLevel, type Interval, intervalAround } from '../interval.ts';
import { isBelowRounding } from '../regression/is-below-rounding.ts';
import { fitLeastSquares } from '../regression/least-squares.ts';
import { listUsableRows } from '../regression/list-usable-rows.ts';
import { type Covariate, expandCovariates } from './covariate.ts';

export type MatchedRequest = {
  readonly outcomes: readonly number[];
  readonly treated: readonly boolean[];
  /** Adjusts for what matching left over. */
  readonly covariates?: readonly Covariate[];
  /** The matched rows; default: all. */
  readonly rows?: readonly number[];
  /** Weights of all rows (from `subclassify`). */
  readonly weights?: readonly number[];
  /** The class of every row: errors then allow for it (not together with weights). */
  readonly classes?: readonly (string | number)[];
  readonly level?: number;
};

export type MatchedEffect = {
  /** Effect on the treated, in the outcome's unit. */
  readonly estimate: number;
  readonly standardError: number;
  readonly degrees: number;
  readonly t: number;
  readonly p: number;
  readonly interval: Interval;
};

/**
 * Effect on the treated after matching: (weighted) least squares of the outcome on having been in the pilot and the covariates
 * (Ho et al. 2007). Without `classes` errors take pupils as independent, as the reference programs do: give the classes where
 * whole classes took part. Matching removes what was measured before, nothing else. Rows that miss
 * a value are left out. Undefined where the model cannot be fitted or nothing is left to vary. RangeError: level outside 0..1, or classes together with weights.
 */
export function estimateMatched(request: MatchedRequest): MatchedEffect | undefined {
  const { outcomes, treated, covariates = [], weights, classes, level = 0.95 } = request;
  checkLevel(level);
  if (classes && weights) throw new RangeError('Give classes or weights, not both.');
  const known = expandCovariates(covariates, 'without-first').map(({ values }) => values);
  const usable = new Set(listUsableRows(outcomes, weights ? [...known, weights] : known));
  const rows = (request.rows ?? [...outcomes.keys()]).filter((row) => usable.has(row));
  const pick = <T>(values: readonly T[]): T[] => rows.map((row) => values[row]!);
  const columns = [rows.map(() => 1), pick(treated).map(Number), ...known.map(pick)];
  const model = { columns, outcomes: pick(outcomes) };
  if (classes) return fitClusterRobust({ ...model, clusters: pick(classes) }, { level })?.[1];
  const fit = fitLeastSquares(weights ? { ...model, weights: pick(weights) } : model);
  const effect = fit?.coefficients[1];
  if (!fit || !effect || isBelowRounding(fit.sigma, model.outcomes)) return undefined;
  const reach = studentQuantile((1 + level) / 2, fit.degrees) * effect.standardError;
  return { ...effect, degrees: fit.degrees, interval: intervalAround(effect.estimate, reach) };
}
