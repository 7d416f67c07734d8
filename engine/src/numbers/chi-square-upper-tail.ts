import { logGamma } from './log-gamma.ts';

/**
 * The probability that a chi-square variable with `degrees` > 0 is at least `x`, 0..1, to about 1e-13 relative also far out:
 * series below the middle, continued fraction above it (Press et al. 2007, 6.2).
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? x : 1;
  const [half, shape] = [x / 2, degrees / 2];
  const scale = Math.exp(-half + shape * Math.log(half) - logGamma(shape));
  return half < shape + 1 ? 1 - scale * series(half, shape) : scale * fraction(half, shape);
}

function series(x: number, shape: number): number {
  let [term, sum] = [1 / shape, 1 / shape];
  for (let k = 1; term > sum * 1e-17 && k < 10_000; k++) sum += term *= x / (shape + k);
  return sum;
}

function fraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 10_000; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
