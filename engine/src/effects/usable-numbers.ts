/** A measured value; null, undefined, NaN and infinities stand for "missing". */
export type Measured = number | null | undefined;

/** The values that are there. */
export function usableNumbers(values: readonly Measured[]): number[] {
  return values.filter(isUsable);
}

export function isUsable(value: Measured): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
