import { findRoot } from '../../numbers/find-root.ts';
import type { ClassMoments } from './class-moments.ts';
import { profileLikelihood } from './profile-likelihood.ts';

/**
 * The ratio tau^2 / sigma^2 at which the restricted likelihood is largest: the root of its slope. With `least` at 0 a variance
 * stays a variance; below 0 it may be a negative covariance within classes. Undefined where the model cannot be fitted.
 */
export function findVarianceRatio(
  classes: readonly ClassMoments[],
  least: number,
): number | undefined {
  const start = profileLikelihood(classes, least);
  if (start === undefined || !(start.sigma2 > 0)) return undefined;
  if (start.slope >= 0) return least;
  const slope = (ratio: number): number => profileLikelihood(classes, ratio)?.slope ?? Number.NaN;
  let high = Math.max(1, -2 * least);
  while (!(slope(high) >= 0)) {
    high *= 4;
    if (high > 1e12) return undefined;
  }
  return findRoot(slope, [least, high]);
}
