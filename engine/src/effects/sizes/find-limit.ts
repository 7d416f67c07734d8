import { chiSquareUpperTail } from '../../numbers/chi-square-upper-tail.ts';
import { findRoot } from '../../numbers/find-root.ts';
import { logGamma } from '../../numbers/log-gamma.ts';
import { findNoncentrality } from '../../numbers/noncentral-t.ts';

/** Beyond so many times the width of s in 1/t the distribution of t is that of s to the last digits asked for. */
const far = 60;

/**
 * The noncentrality at which a noncentral t variable is at most `t` with probability `p`. T is at most t when s = sqrt(chi-square / degrees)
 * is at least (Z + noncentrality) / t, so for a t far out the answer is a quantile of s with a term each for the second and the fourth moment of Z (the next is
 * below 1e-11): the integral itself would take ever more nodes there, up to minutes for a difference of a billion deviations.
 */
export function findLimit(t: number, degrees: number, p: number): number {
  if (Math.abs(t) < far * Math.sqrt(2 * degrees)) return findNoncentrality(t, degrees, p);
  if (t < 0) return -findLimit(-t, degrees, 1 - p);
  const half = degrees / 2;
  const scale = half * Math.log(half) - logGamma(half) + Math.log(2);
  const miss = (s: number): number => {
    const density = Math.exp(scale + (degrees - 1) * Math.log(s) - half * s * s);
    // Derivatives of the logarithm of the density.
    const [one, two, three] = [
      (degrees - 1) / s - degrees * s,
      -(degrees - 1) / (s * s) - degrees,
      (2 * (degrees - 1)) / s ** 3,
    ];
    const moments = one / (2 * t * t) + (one ** 3 + 3 * one * two + three) / (8 * t ** 4);
    return chiSquareUpperTail(degrees * s * s, degrees) - density * moments - p;
  };
  let high = 2;
  while (miss(high) > 0) high *= 2;
  return t * findRoot(miss, [1 / t, high]);
}
