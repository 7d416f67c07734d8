import { checkLevel, type Interval } from '../interval.ts';
import { hedgesCorrection } from './hedges-correction.ts';
import { findLimit } from './find-limit.ts';
import type { Sample } from './summarize-sample.ts';

/** A standardised mean difference, in pooled standard deviations. */
export type StandardizedDifference = {
  /** Hedges' g: Cohen's d without its small-sample bias. */
  readonly g: number;
  readonly interval: Interval;
  /** Cohen's d: the difference over the pooled standard deviation. */
  readonly d: number;
  readonly dInterval: Interval;
  /** Sampling variance of g as meta-analysis takes it: 1/n1 + 1/n2 + g^2 / (2 (n1 + n2)). */
  readonly variance: number;
  readonly degrees: number;
};

/**
 * Hedges' g of two independent samples, first minus second (Hedges 1981), with the interval from the noncentral t distribution
 * (Steiger and Fouladi 1997): exact where values are independent and normal with one variance. **Pupils of a class are not
 * independent**: for a pilot use `compareClassMeans`. Undefined with fewer than two values in a sample or without any spread;
 * RangeError for a level outside 0..1.
 *
 * @example hedgesG({ count: 12, mean: 946, deviation: 56 }, { count: 12, mean: 915, deviation: 43 })?.g // 0.6
 */
export function hedgesG(
  first: Sample,
  second: Sample,
  { level = 0.95 }: { readonly level?: number } = {},
): StandardizedDifference | undefined {
  checkLevel(level);
  const degrees = first.count + second.count - 2;
  const squares = (sample: Sample): number => (sample.count - 1) * sample.deviation ** 2;
  const pooled = Math.sqrt((squares(first) + squares(second)) / degrees);
  const d = (first.mean - second.mean) / pooled;
  if (!(pooled > 0 && Number.isFinite(d) && first.count > 1 && second.count > 1)) return undefined;
  const scale = Math.sqrt(1 / first.count + 1 / second.count);
  const limit = (p: number): number => findLimit(d / scale, degrees, p) * scale;
  const dInterval = { low: limit((1 + level) / 2), high: limit((1 - level) / 2) };
  const correction = hedgesCorrection(degrees);
  const g = correction * d;
  return {
    g,
    interval: { low: correction * dInterval.low, high: correction * dInterval.high },
    d,
    dInterval,
    variance: scale ** 2 + g ** 2 / (2 * (first.count + second.count)),
    degrees,
  };
}
