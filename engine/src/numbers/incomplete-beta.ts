import { logBeta } from './log-gamma.ts';

/**
 * The regularised incomplete beta function I_x(a, b), 0..1, for a, b > 0 and x in 0..1; about 1e-13 relative for a, b up to
 * some thousands. Continued fraction by Lentz's method (Press et al. 2007, 6.4).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? x : 0;
  if (x >= 1) return 1;
  return x < (a + 1) / (a + b + 2) ? lowerTail(x, a, b) : 1 - lowerTail(1 - x, b, a);
}

function lowerTail(x: number, a: number, b: number): number {
  const leading = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return (leading / a) * fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
