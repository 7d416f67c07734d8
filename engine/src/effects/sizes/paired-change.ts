import { normalQuantile } from '../../numbers/normal-quantile.ts';
import { studentQuantile } from '../../numbers/student-t.ts';
import { checkLevel, type Interval, intervalAround } from '../interval.ts';
import { isUsable, type Measured } from '../usable-numbers.ts';
import { hedgesCorrection } from './hedges-correction.ts';
import { summarizeSample } from './summarize-sample.ts';

/** The same persons measured twice. */
export type PairedChange = {
  /** Persons with both values, and those who lack one. */
  readonly count: number;
  readonly missing: number;
  /** Means of those with both, in the unit of the values. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly interval: Interval;
  /** Hedges' g in standard deviations within a time, comparable with g of two groups; undefined without any spread to scale by. */
  readonly g: number | undefined;
  readonly gInterval: Interval | undefined;
};

type Pair = { readonly before: Measured; readonly after: Measured };

/**
 * How much the same persons changed: the mean change with its t interval, n - 1 degrees of freedom, and g = J d with d = change / s,
 * s = s_change / sqrt(2 (1 - r)), variance (1/n + d^2 / 2n) 2 (1 - r) and a normal interval (Borenstein, Hedges, Higgins and Rothstein
 * 2009, equations 4.26 to 4.31). **It says that they changed, not why**: whatever else happened in between is in it. Undefined with fewer
 * than two pairs or without any spread of changes; RangeError for a level outside 0..1.
 *
 * @example pairedChange([{ before: 60, after: 70 }, { before: 80, after: 84 }, { before: 71, after: 80 }])?.change // 7.666…
 */
export function pairedChange(
  pairs: readonly Pair[],
  { level = 0.95 }: { readonly level?: number } = {},
): PairedChange | undefined {
  checkLevel(level);
  const both = pairs.flatMap(({ before, after }) =>
    isUsable(before) && isUsable(after) ? [{ before, after, change: after - before }] : [],
  );
  const change = summarizeSample(both.map((pair) => pair.change));
  if (!(change.count > 1 && change.deviation > 0)) return undefined;
  const [before, after] = [
    summarizeSample(both.map((pair) => pair.before)),
    summarizeSample(both.map((pair) => pair.after)),
  ];
  const reach =
    (studentQuantile((1 + level) / 2, change.count - 1) * change.deviation) /
    Math.sqrt(change.count);
  // 2 (1 - r), from the variance of changes: s_change^2 = s_before^2 + s_after^2 - 2 r s_before s_after.
  const unlike =
    2 +
    (change.deviation ** 2 - before.deviation ** 2 - after.deviation ** 2) /
      (before.deviation * after.deviation);
  return {
    count: change.count,
    missing: pairs.length - change.count,
    before: before.mean,
    after: after.mean,
    change: change.mean,
    interval: intervalAround(change.mean, reach),
    ...standardize(change, unlike, level),
  };
}

function standardize(
  change: { readonly count: number; readonly mean: number; readonly deviation: number },
  unlike: number,
  level: number,
): Pick<PairedChange, 'g' | 'gInterval'> {
  if (!(unlike > 0 && Number.isFinite(unlike))) return { g: undefined, gInterval: undefined };
  const d = (change.mean * Math.sqrt(unlike)) / change.deviation;
  const correction = hedgesCorrection(change.count - 1);
  const error = Math.sqrt((1 / change.count + d ** 2 / (2 * change.count)) * unlike);
  return {
    g: correction * d,
    gInterval: intervalAround(correction * d, correction * error * normalQuantile((1 + level) / 2)),
  };
}
