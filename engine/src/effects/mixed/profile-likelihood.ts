import { factorCholesky, solveCholesky } from '../../testing/calibration/cholesky.ts';
import type { ClassMoments } from './class-moments.ts';

/** The restricted likelihood with coefficients and sigma^2 profiled out, at one ratio of variances tau^2 / sigma^2. */
export type Profile = {
  readonly beta: Float64Array;
  /** Lower Cholesky factor of X' H^-1 X, where sigma^2 H is the variance of the outcomes. */
  readonly factor: Float64Array;
  readonly sigma2: number;
  /** -2 log restricted likelihood, as lme4 counts it. */
  readonly criterion: number;
  /** Its slope in the ratio. */
  readonly slope: number;
};

/** Undefined where columns are collinear, no row is left over, or the ratio leaves a class without positive variance. */
export function profileLikelihood(
  classes: readonly ClassMoments[],
  ratio: number,
): Profile | undefined {
  const size = classes[0]!.means.length;
  const rows = classes.reduce((sum, { count }) => sum + count, 0);
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size);
  let logDeterminant = 0;
  for (const one of classes) {
    const shrink = 1 + one.count * ratio;
    if (!(shrink > 0)) return undefined;
    logDeterminant += Math.log(shrink);
    const weight = one.count / shrink;
    for (let i = 0; i < size; i++) {
      right[i]! += one.withinOutcome[i]! + weight * one.means[i]! * one.outcome;
      for (let j = 0; j < size; j++)
        normal[i * size + j]! += one.within[i * size + j]! + weight * one.means[i]! * one.means[j]!;
    }
  }
  const factor = factorCholesky(normal, size);
  if (factor === undefined || rows <= size) return undefined;
  const beta = solveCholesky(factor, right);
  const degrees = rows - size;
  let [squares, squaresSlope, otherSlope] = [0, 0, 0];
  for (const one of classes) {
    const shrink = 1 + one.count * ratio;
    const left = one.outcome - dot(one.means, beta);
    squares += leftWithin(one, beta) + (one.count * left * left) / shrink;
    const weight = (one.count / shrink) ** 2;
    squaresSlope -= weight * left * left;
    otherSlope += one.count / shrink - weight * dot(one.means, solveCholesky(factor, one.means));
  }
  const sigma2 = squares / degrees;
  for (let k = 0; k < size; k++) logDeterminant += 2 * Math.log(factor[k * size + k]!);
  return {
    beta,
    factor,
    sigma2,
    criterion: degrees * (1 + Math.log(2 * Math.PI * sigma2)) + logDeterminant,
    slope: squaresSlope / sigma2 + otherSlope,
  };
}

function leftWithin(one: ClassMoments, beta: Float64Array): number {
  const size = beta.length;
  let sum = one.withinSquares - 2 * dot(one.withinOutcome, beta);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) sum += beta[i]! * beta[j]! * one.within[i * size + j]!;
  return sum;
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, x, k) => sum + x * other[k]!, 0);
}
