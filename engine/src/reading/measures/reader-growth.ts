import type { Measure } from './measure.ts';
import { intervals } from './reader-as-of.ts';
import { dayNumber, schoolTime, type SchoolPlace } from './school-clock.ts';
import { weighMeasures } from './weigh-measures.ts';

export interface GrowthAsked {
  readonly school: SchoolPlace | null;
  readonly measures: readonly Measure[];
  readonly since: string;
  readonly until: string;
}

export interface ReaderGrowth {
  /** In grades, with its standard error and 80 % interval. */
  readonly change: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
  /** What a typical reader gains in that time: a grade a school year, nothing in summer. */
  readonly typical: number;
  /** From which day: that asked for, or the first measure's where that is later. */
  readonly from: string;
}

/** A first measure this long after the start still says where somebody started. */
const startDays = 28;

/**
 * How far a reader came between two days: the difference of the two states after all measures up to `until`, with their covariance, so
 * that what both have in common (an early measure that stands alone) does not count twice. Undefined where nothing was measured both
 * about the start (before it or within four weeks after) and later: without that there would only be the expectation.
 */
export function readerGrowth({
  school,
  measures,
  since,
  until,
}: GrowthAsked): ReaderGrowth | undefined {
  const start = dayNumber(since) + startDays;
  const known = measures.filter(({ day }) => dayNumber(day) <= dayNumber(until));
  const early = known.some(({ day }) => dayNumber(day) <= start);
  const late = known.some(({ day }) => dayNumber(day) > start);
  if (!early || !late) return undefined;
  const from = firstDay(known, since);
  const { points, smoothed, gains } = weighMeasures({
    school,
    measures: known,
    days: [from, until],
  });
  const at = points.findIndex(({ day, measure }) => measure === undefined && day === from);
  const [then, now] = [smoothed[at]!, smoothed.at(-1)!];
  const together = gains.slice(at, -1).reduce((product, gain) => product * gain, now.variance);
  const change = now.mean - then.mean;
  const error = Math.sqrt(Math.max(0, now.variance + then.variance - 2 * together));
  const { low, high } = intervals(change, error);
  return { change, error, low, high, typical: schoolTime(until) - schoolTime(from), from };
}

function firstDay(measures: readonly Measure[], since: string): string {
  const first = measures.map(({ day }) => day).toSorted()[0] ?? since;
  return dayNumber(first) > dayNumber(since) ? first : since;
}
