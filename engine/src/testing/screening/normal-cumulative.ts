/**
 * The standard normal distribution function, 0..1, to about 1e-15 absolute: a series up to |z| = 6 (Marsaglia 2004), a
 * continued fraction beyond.
 */
export function normalCumulative(z: number): number {
  if (z > 38) return 1;
  if (z < -38) return 0;
  if (Math.abs(z) > 6) return z > 0 ? 1 - upperTail(z) : upperTail(-z);
  let [term, sum] = [z, z];
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) sum += term *= (z * z) / k;
  return 0.5 + sum * density(z);
}

function upperTail(z: number): number {
  let fraction = z;
  for (let k = 40; k >= 1; k--) fraction = z + k / fraction;
  return density(z) / fraction;
}

function density(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}
