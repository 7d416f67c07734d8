import { findRoot } from '../../numbers/find-root.ts';
import { normalQuantile } from '../../numbers/normal-quantile.ts';
import { checkLevel, type Interval } from '../interval.ts';
import { type Phases, turnPhases } from './phases.ts';

/** An estimate of a single-case measure; error (and interval) are undefined where too few sessions, or none that differ, show them. */
export type SingleCaseEstimate = {
  readonly value: number;
  readonly standardError: number | undefined;
  readonly interval: Interval | undefined;
};

/** Nonoverlap always has its interval. */
export type NonoverlapEstimate = SingleCaseEstimate & { readonly interval: Interval };

export type NonoverlapOptions = {
  readonly level?: number;
  readonly like?: IntervalStyle;
};

/**
 * `exact` (default): the roots of Newcombe's equation to the last bits, also at complete (non-)overlap. `SingleCaseES`: as its
 * version 0.7.4 gives them, for comparisons only: its root finder stops within 1e-4, and at 0 and 1 both limits are the value.
 */
export type IntervalStyle = 'exact' | 'SingleCaseES';

/**
 * Nonoverlap of all pairs (Parker and Vannest 2009): the share, 0..1, of baseline-treatment pairs that improve, ties half. The
 * standard error is the root of the unbiased variance (Sen 1967; Mee 1990), which is 0 when all pairs improve or none does: there
 * that of half a pair stands in (as in SingleCaseES); the interval solves Newcombe's (2006) equation, method 5. Both take
 * sessions as independent. Undefined without a session in each phase.
 *
 * @example nap({ baseline: [3, 4, 3], treatment: [5, 4, 6], improvement: 'increase' })?.value // 0.944…
 */
export function nap(
  phases: Phases,
  options: NonoverlapOptions = {},
): NonoverlapEstimate | undefined {
  const { level = 0.95, like = 'exact' } = options;
  checkLevel(level);
  const turned = turnPhases(phases);
  if (turned === undefined) return undefined;
  const { a, b } = turned;
  const wins = a.map((x) => b.map((y) => (y > x ? 1 : y === x ? 0.5 : 0)));
  const value = sum(wins.map(sum)) / (a.length * b.length);
  const interval = newcombeInterval(value, { m: a.length, n: b.length, level, like });
  return { value, standardError: unbiasedError(wins, value), interval };
}

/**
 * Tau, -1..1: improving pairs less worsening pairs, over all pairs (Parker et al. 2011); 2 NAP - 1, with NAP's error and
 * interval carried over.
 */
export function tau(
  phases: Phases,
  options: NonoverlapOptions = {},
): NonoverlapEstimate | undefined {
  const share = nap(phases, options);
  if (share === undefined) return undefined;
  const { value, standardError, interval } = share;
  return {
    value: 2 * value - 1,
    standardError: standardError === undefined ? undefined : 2 * standardError,
    interval: { low: 2 * interval.low - 1, high: 2 * interval.high - 1 },
  };
}

function unbiasedError(wins: readonly (readonly number[])[], value: number): number | undefined {
  const [m, n] = [wins.length, wins[0]!.length];
  if (m < 2 || n < 2) return undefined;
  const q1 = sum(wins.map((row) => sum(row) ** 2)) / (m * n * n);
  const columns = wins[0]!.map((_, j) => sum(wins.map((row) => row[j]!)));
  const q2 = sum(columns.map((x) => x * x)) / (m * m * n);
  const q3 = sum(wins.map((row) => sum(row.map((x) => x * x)))) / (m * n);
  const spread = value - (m + n - 1) * value ** 2 + n * q1 + m * q2 - 2 * q3;
  const half = 0.5 / (m * n);
  const ends = value === 0 || value === 1;
  return Math.sqrt((ends ? half * (1 - half) : Math.max(0, spread)) / ((m - 1) * (n - 1)));
}

// (value - x)^2 = z^2 h x (1 - x) / (m n) [1/h + (1 - x)/(2 - x) + x/(1 + x)], multiplied by m n (2 - x)(1 + x), has a root on
// each side of the estimate. At an end one root is the end itself; the other is searched for from just inside.
function newcombeInterval(
  value: number,
  { m, n, level, like }: { m: number; n: number; level: number; like: IntervalStyle },
): Interval {
  if (like === 'SingleCaseES' && (value === 0 || value === 1)) return { low: value, high: value };
  const h = (m + n) / 2 - 1;
  const z2 = normalQuantile((1 + level) / 2) ** 2;
  const miss = (x: number): number =>
    m * n * (value - x) ** 2 * (2 - x) * (1 + x) -
    z2 * x * (1 - x) * (2 + h + (1 + 2 * h) * x * (1 - x));
  const options = { tolerance: like === 'SingleCaseES' ? Number.EPSILON ** 0.25 : 0 };
  const nudge = 1e-9;
  return {
    low: value === 0 ? 0 : findRoot(miss, [0, value === 1 ? 1 - nudge : value], options),
    high: value === 1 ? 1 : findRoot(miss, [value === 0 ? nudge : value, 1], options),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, x) => total + x, 0);
}
