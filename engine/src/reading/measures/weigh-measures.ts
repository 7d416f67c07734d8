import type { Gaussian } from './gaussian.ts';
import type { Measure } from './measure.ts';
import { dayNumber, gradeOnDay, schoolTime, type SchoolPlace } from './school-clock.ts';
import { type Moment, type Smoothed, smoothMeasures } from './smooth-measures.ts';
import { growthLine, growthSpreadAYear, priorAt, priorOfAnybody } from './typical-reader.ts';

export interface Weighing {
  /** Null: nobody knows the grade; then growth is a grade a school year. */
  readonly school: SchoolPlace | null;
  readonly measures: readonly Measure[];
  /** Days that are only looked at, beside those of the measures. */
  readonly days: readonly string[];
  /** What is known before any measure; default: what the school grade says. */
  readonly prior?: Gaussian;
}

export interface Weighed extends Smoothed {
  /** Measures and days in order of time; a day stands after the measures of that day. */
  readonly points: readonly Point[];
  /** By what each point's variance was multiplied, because it lies far from all others; 1: not at all. */
  readonly doubts: readonly number[];
}

export interface Point {
  readonly day: string;
  readonly measure?: Measure;
}

/** A measure that lies further from all others than so many standard errors counts less. */
const farOffErrors = 2.5;
/** Doubt settles in few rounds; more change nothing that a person would see. */
const rounds = 4;

/**
 * All measures weighed together, whatever their order within a day. One that contradicts the rest is not thrown out: its error is widened
 * until it is `farOffErrors` away from what the others say (Huber's weights, 1964, on leave-one-out residuals).
 */
export function weighMeasures({ school, measures, days, ...given }: Weighing): Weighed {
  const points = orderPoints(measures, days);
  const [expected, moments] = layOut(school, points);
  const prior = given.prior ?? expected;
  let doubts: readonly number[] = points.map(() => 1);
  let result = smoothMeasures(prior, moments);
  for (let round = 0; round < rounds; round++) {
    const next = moments.map((moment, at) =>
      moment.measured === undefined
        ? 1
        : doubtOf(moment.measured, widened(moment.measured, doubts[at]!), result.smoothed[at]!),
    );
    if (next.every((doubt, at) => Math.abs(doubt - doubts[at]!) < 1e-3)) break;
    doubts = next;
    result = smoothMeasures(
      prior,
      moments.map((moment, at) => doubted(moment, next[at]!)),
    );
  }
  return { ...result, points, doubts };
}

function orderPoints(measures: readonly Measure[], days: readonly string[]): readonly Point[] {
  const points: Point[] = [
    ...measures.map((measure) => ({ day: measure.day, measure })),
    ...days.map((day) => ({ day })),
  ];
  return points.toSorted(
    (a, b) =>
      dayNumber(a.day) - dayNumber(b.day) ||
      Number(a.measure === undefined) - Number(b.measure === undefined) ||
      compare(a.measure?.id ?? '', b.measure?.id ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function layOut(
  school: SchoolPlace | null,
  points: readonly Point[],
): readonly [Gaussian, readonly Moment[]] {
  const first = points[0];
  if (first === undefined) return [priorOfAnybody, []];
  const placeOf = (day: string) => (school === null ? schoolTime(day) : gradeOnDay(school, day));
  const prior = school === null ? priorOfAnybody : priorAt(placeOf(first.day));
  const moments = points.map(({ day, measure }, at): Moment => {
    const before = points[at - 1] ?? first;
    const years = (dayNumber(day) - dayNumber(before.day)) / 365.25;
    const [from, to] = [placeOf(before.day), placeOf(day)];
    const line = school === null ? { slope: 1, shift: to - from } : growthLine(from, to);
    const drift = growthSpreadAYear ** 2 * years;
    if (measure === undefined) return { ...line, drift };
    return { ...line, drift, measured: { mean: measure.grade, variance: measure.error ** 2 } };
  });
  return [prior, moments];
}

function doubted(moment: Moment, doubt: number): Moment {
  if (moment.measured === undefined) return moment;
  return { ...moment, measured: widened(moment.measured, doubt) };
}

function widened({ mean, variance }: Gaussian, doubt: number): Gaussian {
  return { mean, variance: variance * doubt };
}

/** How much to widen a measure, seen from what all others say of its day: the smoothed state with the measure taken out again. */
function doubtOf(measured: Gaussian, used: Gaussian, smoothed: Gaussian): number {
  const precision = 1 / smoothed.variance - 1 / used.variance;
  if (precision <= 1e-9) return 1;
  const mean = (smoothed.mean / smoothed.variance - used.mean / used.variance) / precision;
  const miss = (measured.mean - mean) ** 2;
  const needed = miss / farOffErrors ** 2 - 1 / precision;
  return Math.max(1, needed / measured.variance);
}
