/** A measured value; null, undefined, NaN, infinities and what lies beyond ±1e100 (whose squares overflow) stand for "missing". */
export type Measured = number | null | undefined;

/** The values that are there. */
export function usableNumbers(values: readonly Measured[]): number[] {
  return values.filter(isUsable);
}

export function isUsable(value: Measured): value is number {
  return typeof value === 'number' && Math.abs(value) <= 1e100;
}
