import { normalQuantile } from '../../numbers/normal-quantile.ts';
import { checkLevel, intervalAround } from '../interval.ts';
import { summarizeSample } from '../sizes/summarize-sample.ts';
import { isUsable, type Measured } from '../usable-numbers.ts';
import type { SingleCaseEstimate } from './nonoverlap.ts';
import type { Phases } from './phases.ts';

export type ResponseRatioOptions = {
  readonly level?: number;
  /**
   * `increasing` (LRRi, default): improvement is positive; `decreasing` (LRRd): improvement is negative. On a share or
   * percentage they differ in size too, since the outcome is turned around (1 - share) to fit.
   */
  readonly variant?: 'increasing' | 'decreasing';
  /** What the outcome is: an amount from 0 up (default), a share 0..1 or a percentage 0..100. */
  readonly scale?: 'amount' | 'share' | 'percentage';
  /**
   * D of Pustejovsky (2018): how many units could have been seen in a session (for counts: its length in minutes). With it
   * a mean of 0 is taken as 1 / (2 D n); without it a phase with mean 0 has no ratio.
   */
  readonly observations?: number;
};

/**
 * Log response ratio, ln(treatment mean / baseline mean), bias-corrected, with its approximate standard error (Pustejovsky
 * 2018): the change in proportion; exp(value) - 1 is the share by which the outcome changed. Where no
 * session of a phase differs from another there is no error and no interval. Undefined with fewer than two sessions in a
 * phase, or where a mean is not above 0.
 *
 * @example logResponseRatio({ baseline: [4, 5, 6], treatment: [9, 11, 10], improvement: 'increase' })?.value // 0.68…
 */
export function logResponseRatio(
  phases: Phases,
  options: ResponseRatioOptions = {},
): SingleCaseEstimate | undefined {
  const { level = 0.95, variant = 'increasing', scale = 'amount', observations } = options;
  checkLevel(level);
  const improving = variant === 'increasing' ? 'increase' : 'decrease';
  const whole = scale === 'share' ? 1 : 100;
  const turns = phases.improvement !== improving && scale !== 'amount';
  const turn = (values: readonly Measured[]): number[] =>
    values.filter(isUsable).map((x) => (turns ? whole - x : x));
  const baseline = measure(turn(phases.baseline), observations);
  const treatment = measure(turn(phases.treatment), observations);
  if (!baseline || !treatment) return undefined;
  const change = treatment.log + treatment.variance / 2 - baseline.log - baseline.variance / 2;
  const sign = phases.improvement === improving || turns ? 1 : -1;
  const standardError = Math.sqrt(baseline.variance + treatment.variance);
  const value = sign * change;
  if (!(standardError > 0)) return { value, standardError: undefined, interval: undefined };
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return { value, standardError, interval: intervalAround(value, reach) };
}

// The logarithm of a phase's mean and the relative variance of that mean.
function measure(values: readonly number[], observations: number | undefined) {
  const { count, mean, deviation } = summarizeSample(values);
  const least = observations === undefined ? 0 : 1 / (2 * observations * count);
  const level = Math.max(mean, least);
  if (!(count > 1 && level > 0)) return undefined;
  return { log: Math.log(level), variance: (deviation / level) ** 2 / count };
}
