import { normalQuantile } from '../../numbers/normal-quantile.ts';
import { checkLevel, type Interval, intervalAround } from '../interval.ts';

/** A ratio whose logarithm is about normal. */
export type RatioEstimate = {
  /** Above 0; 1 means alike. */
  readonly ratio: number;
  readonly interval: Interval;
  /** Natural logarithm of the ratio and its sampling variance: what meta-analysis pools. */
  readonly log: number;
  readonly variance: number;
  /** Whether half a case was added to every cell because one was empty. */
  readonly corrected: boolean;
};

export function ratioFromLog(
  log: number,
  { variance, level, corrected }: { variance: number; level: number; corrected: boolean },
): RatioEstimate {
  const reach = normalQuantile((1 + checkLevel(level)) / 2) * Math.sqrt(variance);
  const { low, high } = intervalAround(log, reach);
  const interval = { low: Math.exp(low), high: Math.exp(high) };
  return { ratio: Math.exp(log), interval, log, variance, corrected };
}
