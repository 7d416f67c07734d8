/** Whether a deviation is no more than what rounding leaves of values of this size: then nothing varies. */
export function isBelowRounding(deviation: number, values: ArrayLike<number>): boolean {
  let largest = 0;
  for (let k = 0; k < values.length; k++) largest = Math.max(largest, Math.abs(values[k]!));
  return !(deviation > 1e-13 * largest);
}
