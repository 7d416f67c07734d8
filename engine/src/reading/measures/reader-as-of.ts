import type { MeasureBecause } from './because.ts';
import type { Measure } from './measure.ts';
import { dayNumber, type SchoolPlace } from './school-clock.ts';
import { weighMeasures } from './weigh-measures.ts';

export interface ReaderAsked {
  /** The learner's grade in some school year; null where nobody knows. */
  readonly school: SchoolPlace | null;
  /** Those not withdrawn; what was measured after `day` is left out. */
  readonly measures: readonly Measure[];
  readonly day: string;
}

export interface MeasureShare {
  readonly id: string;
  readonly source: string;
  /** As measured then, on its own. */
  readonly grade: number;
  readonly error: number;
  readonly day: string;
  /** How much of the estimate it makes up, 0 to 1; the rest is what the school grade says. */
  readonly share: number;
  /** It lies so far from the others that it counts less than its error says. */
  readonly farOff: boolean;
}

export interface ReaderEstimate {
  /** The grade of texts that the reader reads with 90 % accuracy half of the time. */
  readonly grade: number;
  /** Its standard error in grades. */
  readonly error: number;
  /** 80 % interval. */
  readonly low: number;
  readonly high: number;
  /** 90 % interval. */
  readonly low90: number;
  readonly high90: number;
  /** The heaviest first. */
  readonly from: readonly MeasureShare[];
  /** What the school grade alone contributes, 0 to 1. */
  readonly priorShare: number;
  readonly because: readonly MeasureBecause[];
}

const z80 = 1.2815515655446004;
const z90 = 1.6448536269514722;
/** However many measures: they share what scales have in common, and nobody reads equally well every day. */
const leastError = 0.25;
const oldDays = 42;

/**
 * One measure of a reader out of all that was measured up to a day. The same measures give the same answer, whenever it is asked and
 * whatever came later.
 *
 * @throws RangeError where a figure is not finite, an error is not above 0 or a day is not one.
 */
export function readerAsOf({ school, measures, day }: ReaderAsked): ReaderEstimate {
  const known = measures.filter((measure) => dayNumber(measure.day) <= dayNumber(day));
  if (known.some(({ grade, error }) => !Number.isFinite(grade) || !(error > 0 && error < Infinity)))
    throw new RangeError('A measure needs a finite grade and an error above 0.');
  const { filtered, shares, priorShare, points, doubts } = weighMeasures({
    school,
    measures: known,
    days: [day],
  });
  const { mean, variance } = filtered.at(-1)!;
  const error = Math.max(leastError, Math.sqrt(variance));
  const from = points
    .flatMap(({ measure }, at) =>
      measure === undefined ? [] : [{ ...measure, share: shares[at]!, farOff: doubts[at]! > 1.05 }],
    )
    .toSorted((a, b) => b.share - a.share);
  return {
    grade: mean,
    error,
    ...intervals(mean, error),
    from,
    priorShare,
    because: explain({ school, from, day }),
  };
}

export function intervals(grade: number, error: number) {
  return {
    low: grade - z80 * error,
    high: grade + z80 * error,
    low90: grade - z90 * error,
    high90: grade + z90 * error,
  };
}

interface Explained {
  readonly school: SchoolPlace | null;
  readonly from: readonly MeasureShare[];
  readonly day: string;
}

function explain({ school, from, day }: Explained): readonly MeasureBecause[] {
  const heaviest = from[0];
  if (heaviest === undefined)
    return school === null
      ? [{ code: 'reader-from-nothing', values: {} }]
      : [{ code: 'reader-from-grade', values: { grade: school.grade } }];
  const newest = Math.max(...from.map((each) => dayNumber(each.day)));
  const days = dayNumber(day) - newest;
  const farOff = from.filter((each) => each.farOff).length;
  return [
    { code: 'reader-from-measures', values: { count: from.length } },
    {
      code: 'measure-heaviest',
      values: { source: heaviest.source, percent: Math.round(100 * heaviest.share) },
    },
    ...(days > oldDays
      ? [{ code: 'measures-old' as const, values: { weeks: Math.floor(days / 7) } }]
      : []),
    ...(farOff > 0 ? [{ code: 'measure-far-off' as const, values: { count: farOff } }] : []),
  ];
}
