/** Root of the mean square of the differences, place by place. */
export function rootMeanSquare(estimates: readonly number[], truth: readonly number[]): number {
  const sum = estimates.reduce((total, one, k) => total + (one - truth[k]!) ** 2, 0);
  return Math.sqrt(sum / estimates.length);
}
