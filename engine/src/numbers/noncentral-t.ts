import { normalCumulative } from '../testing/screening/normal-cumulative.ts';
import { findRoot } from './find-root.ts';

/** A noncentral t variable: degrees of freedom > 0 and noncentrality. */
export type NoncentralT = { readonly degrees: number; readonly noncentrality: number };

/**
 * The probability, 0..1, that a noncentral t variable is at most `t`, to about 1e-14 absolute: the mean of
 * Phi(t s - noncentrality) over s = sqrt(chi-square / degrees), by the trapezoid rule in ln s. The integrand is analytic and
 * falls off exponentially on both sides, so the rule converges exponentially (Trefethen and Weideman 2014), without the
 * underflow of the classic series (Lenth 1989) at large noncentralities.
 */
export function noncentralTCumulative(t: number, variable: NoncentralT): number {
  const { degrees, noncentrality } = variable;
  if (degrees === Infinity) return normalCumulative(t - noncentrality);
  const { low, high } = spanOf(degrees);
  const width = 0.18 / Math.max(1, Math.abs(t), Math.sqrt(2 * degrees));
  const count = Math.min(100_000, Math.ceil((high - low) / width));
  let [sum, weight] = [0, 0];
  for (let k = 0; k <= count; k++) {
    const u = low + ((high - low) * k) / count;
    const density = Math.exp(degrees * (u - Math.expm1(2 * u) / 2));
    weight += density;
    sum += density * normalCumulative(t * Math.exp(u) - noncentrality);
  }
  return sum / weight;
}

/** The noncentrality at which a noncentral t variable is at most `t` with probability `p` (0 < p < 1). */
export function findNoncentrality(t: number, degrees: number, p: number): number {
  const miss = (noncentrality: number): number =>
    noncentralTCumulative(t, { degrees, noncentrality }) - p;
  let reach = 2 + Math.abs(t) / Math.sqrt(2 * degrees);
  while (miss(t - reach) < 0 || miss(t + reach) > 0) reach *= 2;
  return findRoot(miss, [t - reach, t + reach]);
}

// The density of ln s is below exp(-40) of its top outside: u - expm1(2u)/2 <= -u^2 above 0, <= -u^2/2 down to -3/4, <= u + 1/2.
function spanOf(degrees: number): { low: number; high: number } {
  const depth = 40 / degrees;
  const near = Math.sqrt(2 * depth);
  return { low: near <= 0.75 ? -near : -depth - 0.5, high: Math.sqrt(depth) };
}
