import { type Because, because } from '../because.ts';
import { isUsable, type Measured } from '../usable-numbers.ts';
import type { ChartPoint, ChartSignal } from './chart-signal.ts';
import { findAstronomical } from './find-astronomical.ts';
import { findMedian } from './find-median.ts';
import { findRunCount } from './find-run-count.ts';
import { adaptedShiftLength, findShifts, listRuns, shiftLength } from './find-shifts.ts';
import { findTrends } from './find-trends.ts';

export type RunChart = {
  /** `signal`: something other than chance is at work, whatever it is; a chart never shows what caused it. */
  readonly value: 'signal' | 'usual-variation' | 'too-few-points';
  readonly because: Because;
  /** The line on the chart, in the series' unit; undefined without a usable point. */
  readonly median: number | undefined;
  /** Usable points, those off the median, and the runs that they form. */
  readonly points: number;
  readonly useful: number;
  readonly runs: number;
  /** In the order of shift, trend, run count, astronomical point. */
  readonly signals: readonly ChartSignal[];
};

export type RunChartOptions = {
  /** So many first places are the time before; their median stays frozen. Default: the median of all. */
  readonly baseline?: number;
  /**
   * `perla` (default): the rules as improvement science teaches them, which see something in 2 of 5 random series of 24 points.
   * `anhoej`: shifts of a length that grows with the series (Anhøj and Olesen 2014) and no trend rule, far fewer false alarms.
   */
  readonly rules?: 'perla' | 'anhoej';
};

/** With fewer usable points the rules are not read. */
const leastPoints = 10;

/**
 * Reads a run chart (Perla, Provost and Murray 2011): the median and the signals against it, in a series in the order of time.
 * With `baseline` the median is that of so many first places (the time before the pilot) and stays frozen; else of all points.
 * Missing values are skipped. The rules look for four kinds of pattern, so they see one in a random series more often than each
 * alone: docs/engine/effects.md says how often. RangeError for a baseline that is not a whole number above 0.
 *
 * @example readRunChart([4, 5, 4, 6, 5, 7, 8, 7, 9, 8, 9, 8], { baseline: 6 }).value // 'signal'
 */
export function readRunChart(
  series: readonly Measured[],
  { baseline, rules = 'perla' }: RunChartOptions = {},
): RunChart {
  if (baseline !== undefined && !(Number.isInteger(baseline) && baseline > 0))
    throw new RangeError('The baseline must be a whole number of points above 0.');
  const points = series.flatMap((value, at): ChartPoint[] =>
    isUsable(value) ? [{ at, value }] : [],
  );
  const before = points.filter(({ at }) => baseline === undefined || at < baseline);
  const median = findMedian(before.map(({ value }) => value));
  const runs = listRuns(points, median);
  const known = {
    median: Number.isNaN(median) ? undefined : median,
    points: points.length,
    useful: runs.flat().length,
    runs: runs.length,
  };
  if (points.length < leastPoints || before.length === 0)
    return {
      ...known,
      value: 'too-few-points',
      because: because('too-few-points', { points: points.length, needed: leastPoints }),
      signals: [],
    };
  const count = findRunCount(points, median);
  const signals = [
    ...findShifts(points, {
      median,
      length: rules === 'perla' ? shiftLength : adaptedShiftLength(known.useful),
    }),
    ...(rules === 'perla' ? findTrends(points) : []),
    ...(count ? [count] : []),
    ...findAstronomical(points, median),
  ];
  const reason = signals[0]?.because ?? because('usual-variation', { points: points.length });
  return {
    ...known,
    value: signals.length > 0 ? 'signal' : 'usual-variation',
    because: reason,
    signals,
  };
}
