import { normalCumulative } from '../testing/screening/normal-cumulative.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { logBeta } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/** The probability, 0..1, that |T| is at least |t|, for `degrees` > 0 (Infinity: normal). */
export function studentTwoSided(t: number, degrees: number): number {
  if (degrees === Infinity) return 2 * normalCumulative(-Math.abs(t));
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

/** The probability, 0..1, that T is at most `t`. */
export function studentCumulative(t: number, degrees: number): number {
  const tail = studentTwoSided(t, degrees) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The value below which T falls with probability `p`, for `degrees` > 0 (Infinity: normal); NaN outside 0..1. */
export function studentQuantile(p: number, degrees: number): number {
  if (degrees === Infinity || !(p > 0 && p < 1)) return normalQuantile(p);
  if (p === 0.5) return 0;
  const magnitude = upperQuantile(Math.min(p, 1 - p), degrees);
  return p < 0.5 ? -magnitude : magnitude;
}

// One and two degrees of freedom have closed forms; others start from Cornish and Fisher's expansion and take Newton steps on
// the logarithm of the tail, which is concave in t: none overshoots to the left of 0.
function upperQuantile(tail: number, degrees: number): number {
  if (degrees === 1) return 1 / Math.tan(Math.PI * tail);
  if (degrees === 2) return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail));
  let t = expand(-normalQuantile(tail), degrees);
  const logScale = -logBeta(degrees / 2, 0.5) - 0.5 * Math.log(degrees);
  for (let step = 0; step < 100; step++) {
    const above = studentTwoSided(t, degrees) / 2;
    const density = Math.exp(logScale - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees));
    const move = (above * Math.log(above / tail)) / density;
    t = Math.max(t / 8, t + move);
    if (Math.abs(move) <= 4e-16 * t) break;
  }
  return t;
}

function expand(z: number, degrees: number): number {
  const cubic = (z ** 3 + z) / (4 * degrees);
  return z + cubic + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees * degrees);
}
