import type { Refusal } from '../because.ts';
import type { ClassComparison } from '../classes/compare-class-means.ts';
import { describeSpread } from '../classes/describe-spread.ts';
import type { ClassSummary } from '../classes/pilot-class.ts';
import type { Standing } from '../power/count-more-classes.ts';

/** What planning further classes starts from; `deviation` is the pupils' standard deviation within a class. */
export type ExpectedVariance = Standing & { readonly deviation: number };

/** An intra-class correlation that is common in schools (Hedges and Hedberg 2007), and how many degrees of freedom it counts. */
const usual = { icc: 0.15, degrees: 4 } as const;

/**
 * The variance of a class mean to expect of further classes: what was seen, with what is usual mixed in, because a few classes
 * say little about it. Undefined where no two pupils of a class differ.
 */
export function expectVariance(
  classes: readonly ClassSummary[],
  comparison: ClassComparison | Refusal,
): ExpectedVariance | undefined {
  const { withinDeviation, typicalCount } = describeSpread(classes, 0);
  if (withinDeviation === undefined) return undefined;
  const prior = withinDeviation ** 2 * (usual.icc / (1 - usual.icc) + 1 / typicalCount);
  const pilotClasses = classes.filter(({ arm }) => arm === 'pilot').length;
  const comparisonClasses = classes.length - pilotClasses;
  const degrees = comparison.kind === 'compared' ? comparison.degrees : classes.length - 2;
  const seen = comparison.kind === 'compared' ? seenVariance(comparison) : 0;
  const known = comparison.kind === 'compared' ? degrees : 0;
  const variance = (known * seen + usual.degrees * prior) / (known + usual.degrees);
  return { pilotClasses, comparisonClasses, degrees, variance, deviation: withinDeviation };
}

function seenVariance({ standardError, pilotClasses, comparisonClasses }: ClassComparison): number {
  return standardError ** 2 / (1 / pilotClasses + 1 / comparisonClasses);
}
