import { studentQuantile, studentTwoSided } from '../../numbers/student-t.ts';
import { type Refusal, refuse } from '../because.ts';
import { checkLevel, type Interval, intervalAround } from '../interval.ts';
import { hedgesCorrection } from '../sizes/hedges-correction.ts';
import { type Contrast, contrastArms } from './contrast-arms.ts';
import { describeSpread } from './describe-spread.ts';
import { type PilotClass, summarizeClasses } from './pilot-class.ts';
import { widenForSizes } from './widen-for-sizes.ts';

/** A pilot's effect, with the class as the unit: pilot minus comparison. */
export type ClassComparison = {
  readonly kind: 'compared';
  /** Difference of the means of class means, in the outcome's unit; given the baseline where `adjusted`. */
  readonly difference: number;
  readonly standardError: number;
  /** Classes less coefficients: pupils do not count. */
  readonly degrees: number;
  readonly t: number;
  readonly p: number;
  readonly interval: Interval;
  readonly adjusted: boolean;
  /** What the variance was multiplied by because the fewer classes are the much smaller ones; 1: nothing. */
  readonly widened: number;
  /** Classes with outcomes on each side, pupils with outcomes in all, and pupils without one. */
  readonly pilotClasses: number;
  readonly comparisonClasses: number;
  readonly pupils: number;
  readonly missing: number;
  /** Standard deviation of pupils within their class; undefined where no class has two pupils or none differ. */
  readonly withinDeviation: number | undefined;
  /** Share of the variance that lies between classes of an arm, 0..1 (analysis of variance, not below 0). */
  readonly icc: number | undefined;
  /** The difference and its interval in pupils' standard deviations within a class, bias-corrected. */
  readonly standardized: { readonly value: number; readonly interval: Interval } | undefined;
};

/**
 * Did the pilot classes end up elsewhere than the others? A t test on the class means, one value a class: exact for two or more
 * classes an arm, whatever the intra-class correlation, when class means are normal with one variance (Donner and Klar
 * 2000), so it keeps its 5 % where a test on pupils errs in up to half of all pilots. With a `baseline` for every class and six
 * or more classes, it is an analysis of covariance of the class means. Classes count alike, however many pupils they have; where the
 * side with fewer classes has much smaller ones, the error is widened (`widenForSizes`).
 *
 * Refuses (as a value): `no-outcomes`, `one-class-an-arm` (a class and the change cannot be told apart), `no-variation` (class
 * means do not differ within an arm, so there is nothing to judge the difference by). RangeError: level outside 0..1.
 */
export function compareClassMeans(
  all: readonly PilotClass[],
  { level = 0.95 }: { readonly level?: number } = {},
): ClassComparison | Refusal {
  checkLevel(level);
  const { classes, missing } = summarizeClasses(all);
  if (classes.length === 0) return refuse('no-outcomes', { missing });
  const pilotClasses = classes.filter(({ arm }) => arm === 'pilot').length;
  const comparisonClasses = classes.length - pilotClasses;
  if (Math.min(pilotClasses, comparisonClasses) < 2)
    return refuse('one-class-an-arm', { pilotClasses, comparisonClasses });
  const contrast = contrastArms(classes);
  if (contrast === undefined) return refuse('no-variation', { classes: classes.length });
  const widened = widenForSizes(classes);
  const { difference, degrees } = contrast;
  const standardError = contrast.standardError * Math.sqrt(widened);
  const t = difference / standardError;
  const reach = studentQuantile((1 + level) / 2, degrees) * standardError;
  const spread = describeSpread(classes, contrast.variance);
  return {
    kind: 'compared',
    difference,
    standardError,
    degrees,
    t,
    p: studentTwoSided(t, degrees),
    interval: intervalAround(difference, reach),
    adjusted: contrast.adjusted,
    widened,
    pilotClasses,
    comparisonClasses,
    pupils: spread.pupils,
    missing,
    withinDeviation: spread.withinDeviation,
    icc: spread.icc,
    standardized: standardize(contrast, { reach, spread }),
  };
}

function standardize(
  { difference }: Contrast,
  { reach, spread }: { reach: number; spread: ReturnType<typeof describeSpread> },
): ClassComparison['standardized'] {
  if (spread.withinDeviation === undefined) return undefined;
  const scale = hedgesCorrection(spread.withinDegrees) / spread.withinDeviation;
  return { value: difference * scale, interval: intervalAround(difference * scale, reach * scale) };
}
