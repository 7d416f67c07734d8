import type { Gaussian } from './gaussian.ts';
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

/** So vague that measures alone decide: growth is what was measured, not what a grade lets expect. */
const vague: Gaussian = { mean: 4, variance: 100 };

/**
 * How far a reader came between two days: the state at the end from later measures, less the state at the start from those about the start.
 * Neither the school grade nor expected growth between the two goes in, so that a report on growth does not tell what it assumes; the
 * interval is as wide as the measures leave it. Undefined where nothing was measured both about the start (before it or within four weeks
 * after) and later.
 */
export function readerGrowth({
  school,
  measures,
  since,
  until,
}: GrowthAsked): ReaderGrowth | undefined {
  const start = dayNumber(since) + startDays;
  const known = measures.filter(({ day }) => dayNumber(day) <= dayNumber(until));
  const early = known.filter(({ day }) => dayNumber(day) <= start);
  const late = known.filter(({ day }) => dayNumber(day) > start);
  if (early.length === 0 || late.length === 0) return undefined;
  const from = firstDay(early, since);
  const then = stateOn({ school, measures: early, day: from });
  const now = stateOn({ school, measures: late, day: until });
  const change = now.mean - then.mean;
  const error = Math.sqrt(then.variance + now.variance);
  const { low, high } = intervals(change, error);
  return { change, error, low, high, typical: schoolTime(until) - schoolTime(from), from };
}

interface StateAsked {
  readonly school: SchoolPlace | null;
  readonly measures: readonly Measure[];
  readonly day: string;
}

function stateOn({ school, measures, day }: StateAsked): Gaussian {
  const { points, smoothed } = weighMeasures({ school, measures, days: [day], prior: vague });
  return smoothed[points.findIndex(({ measure }) => measure === undefined)]!;
}

function firstDay(measures: readonly Measure[], since: string): string {
  const first = measures.map(({ day }) => day).toSorted()[0] ?? since;
  return dayNumber(first) > dayNumber(since) ? first : since;
}
