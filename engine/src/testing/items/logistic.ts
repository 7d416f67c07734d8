/** 1 / (1 + exp(-x)), in 0..1 for every x, the infinities included. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
