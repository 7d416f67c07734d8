/**
 * The number in [0, 1) that belongs to a seed, a step of a test and a draw within the step: the same three always give the
 * same number, so a stored test needs no generator's state. Mixing by splitmix32 (Steele, Lea and Flood 2014).
 */
export function randomAt(seed: number, step: number, draw: number): number {
  return mix(mix(mix(seed | 0) ^ step) ^ draw) / 2 ** 32;
}

function mix(value: number): number {
  let x = (value + 0x9e3779b9) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}
