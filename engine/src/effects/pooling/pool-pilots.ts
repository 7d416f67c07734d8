import { chiSquareUpperTail } from '../../numbers/chi-square-upper-tail.ts';
import { studentQuantile, studentTwoSided } from '../../numbers/student-t.ts';
import { checkLevel, type Interval, intervalAround } from '../interval.ts';
import { isUsable } from '../usable-numbers.ts';
import { estimateSpread, type SpreadMethod } from './estimate-spread.ts';
import { type PoolRow, weighRows } from './weigh-rows.ts';

/** One pilot: its effect, the sampling variance of that effect (above 0), and what may explain differences. */
export type PilotEffect = {
  readonly effect: number;
  readonly variance: number;
  /** Values of the moderators for a meta-regression: the same number for every pilot. */
  readonly moderators?: readonly number[];
};

export type PoolOptions = {
  /** How the variance between pilots is found; `fixed` takes it as 0. Default `REML`. */
  readonly method?: SpreadMethod;
  /**
   * `careful` (default) allows for not knowing that variance: t with k - p degrees, and errors scaled up by how far the pilots lie
   * apart, never down, so that a few pilots that happen to agree are not taken for certainty (Röver, Knapp and Friede 2015).
   * `knapp-hartung` scales both ways, as published; `normal` is the classic z.
   */
  readonly test?: 'careful' | 'knapp-hartung' | 'normal';
  readonly level?: number;
};

export type PooledCoefficient = {
  readonly estimate: number;
  readonly standardError: number;
  readonly statistic: number;
  readonly p: number;
  readonly interval: Interval;
};

export type PooledEffect = {
  /** The intercept (without moderators: the mean effect of such pilots), then one a moderator. */
  readonly coefficients: readonly PooledCoefficient[];
  readonly count: number;
  /** Variance of the true effects between pilots, and its standard error. */
  readonly tau2: number;
  readonly tau2Error: number | undefined;
  /** Share of the variation that is not sampling error, in per cent (Higgins and Thompson 2002). */
  readonly i2: number;
  readonly h2: number;
  /** Cochran's test that the pilots (given the moderators) differ by chance only. */
  readonly q: number;
  readonly qP: number;
  readonly logLik: number;
  /** Where the true effect of the next such pilot lies; without moderators and not for `fixed`. */
  readonly prediction: Interval | undefined;
};

/**
 * Meta-analysis of several pilots: inverse-variance pooling with a variance between pilots by restricted or full maximum
 * likelihood, or DerSimonian and Laird (1986); meta-regression; Knapp and Hartung (2003); prediction interval (Higgins et al.
 * 2009). Pilots without a finite effect and a positive variance are left out; undefined when no more are left than there are
 * coefficients, moderators are collinear, or the pilots are so alike that
 * `knapp-hartung` would take them for certain. RangeError for moderators of different number.
 *
 * @example
 * poolPilots([{ effect: 0.2, variance: 0.04 }, { effect: 0.5, variance: 0.09 }, { effect: 0.1, variance: 0.02 }])
 */
export function poolPilots(
  pilots: readonly PilotEffect[],
  { method = 'REML', test = 'careful', level = 0.95 }: PoolOptions = {},
): PooledEffect | undefined {
  checkLevel(level);
  const rows = usableRows(pilots);
  const fixed = weighRows(rows, 0);
  if (fixed === undefined) return undefined;
  const spread = estimateSpread(rows, method);
  const weighed = spread && weighRows(rows, spread.tau2);
  if (!spread || !weighed) return undefined;
  const degrees = rows.length - fixed.beta.length;
  const typical = degrees / fixed.traceP;
  const q = fixed.residualSquares;
  const apart = weighed.residualSquares / degrees;
  const scale = test === 'normal' ? 1 : test === 'careful' ? Math.max(1, apart) : apart;
  const reference = test === 'normal' ? Infinity : degrees;
  const critical = studentQuantile((1 + level) / 2, reference);
  const coefficients = [...weighed.beta].map((estimate, k): PooledCoefficient => {
    const standardError = Math.sqrt(scale * weighed.covariance[k * weighed.beta.length + k]!);
    const statistic = estimate / standardError;
    const p = studentTwoSided(statistic, reference);
    return {
      estimate,
      standardError,
      statistic,
      p,
      interval: intervalAround(estimate, critical * standardError),
    };
  });
  if (!coefficients.every(({ statistic }) => Number.isFinite(statistic))) return undefined;
  const { tau2 } = spread;
  const mean = coefficients[0]!;
  const predictable = coefficients.length === 1 && method !== 'fixed';
  return {
    coefficients,
    count: rows.length,
    tau2,
    tau2Error: spread.standardError,
    i2:
      method === 'fixed' ? Math.max(0, (100 * (q - degrees)) / q) : (100 * tau2) / (typical + tau2),
    h2: method === 'fixed' ? q / degrees : tau2 / typical + 1,
    q,
    qP: chiSquareUpperTail(q, degrees),
    logLik: method === 'REML' ? weighed.restrictedLogLik : weighed.logLik,
    prediction: predictable
      ? intervalAround(mean.estimate, critical * Math.hypot(mean.standardError, Math.sqrt(tau2)))
      : undefined,
  };
}

function usableRows(pilots: readonly PilotEffect[]): PoolRow[] {
  const width = pilots[0]?.moderators?.length ?? 0;
  if (pilots.some(({ moderators }) => (moderators?.length ?? 0) !== width))
    throw new RangeError('Every pilot needs the same number of moderators.');
  return pilots
    .map(({ effect, variance, moderators = [] }) => ({ effect, variance, x: [1, ...moderators] }))
    .filter(
      ({ effect, variance, x }) =>
        [effect, variance, 1 / variance, ...x].every(isUsable) && variance > 0,
    );
}
