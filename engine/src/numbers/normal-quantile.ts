import { normalCumulative } from '../testing/screening/normal-cumulative.ts';

/**
 * The value below which a standard normal variable falls with probability `p`; -Infinity at 0, Infinity at 1, NaN outside.
 * A start to 4.5e-4 (Abramowitz and Stegun 26.2.23), then Halley steps to double precision.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
  const start = approximateTail(Math.min(p, 1 - p));
  let z = p < 0.5 ? -start : start;
  for (let step = 0; step < 3; step++) {
    const miss = (normalCumulative(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z -= miss / (1 + (z * miss) / 2);
  }
  return z;
}

function approximateTail(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}
