import type { Refusal } from '../because.ts';
import type { ClassComparison } from '../classes/compare-class-means.ts';
import { describeSpread } from '../classes/describe-spread.ts';
import type { ClassSummary } from '../classes/pilot-class.ts';
import type { Standing } from '../power/count-more-classes.ts';

/** What planning further classes starts from; `deviation`: the pupils' standard deviation within a class, if there is one. */
export type ExpectedVariance = Standing & { readonly deviation: number | undefined };

/** An intra-class correlation that is common in schools (Hedges and Hedberg 2007), and how many degrees of freedom it counts. */
const usual = { icc: 0.15, degrees: 4 } as const;

/**
 * The variance of a class mean to expect of further classes: what was seen, with what is usual mixed in, because a few classes
 * say little about it. Where no two pupils of a class differ nothing is mixed in; 0 where nothing was seen either.
 */
export function expectVariance(
  classes: readonly ClassSummary[],
  comparison: ClassComparison | Refusal,
): ExpectedVariance {
  const { withinDeviation, typicalCount } = describeSpread(classes, 0);
  const pilotClasses = classes.filter(({ arm }) => arm === 'pilot').length;
  const comparisonClasses = classes.length - pilotClasses;
  const seen =
    comparison.kind === 'compared' ? seenVariance(comparison) : { variance: 0, degrees: 0 };
  const mixed = withinDeviation === undefined ? 0 : usual.degrees;
  const prior = (withinDeviation ?? 0) ** 2 * (usual.icc / (1 - usual.icc) + 1 / typicalCount);
  return {
    pilotClasses,
    comparisonClasses,
    degrees: comparison.kind === 'compared' ? comparison.degrees : classes.length - 2,
    variance: (seen.degrees * seen.variance + mixed * prior) / Math.max(1, seen.degrees + mixed),
    deviation: withinDeviation,
  };
}

function seenVariance({ standardError, degrees, widened, ...classes }: ClassComparison) {
  const ends = 1 / classes.pilotClasses + 1 / classes.comparisonClasses;
  return { variance: standardError ** 2 / (ends * widened), degrees };
}
