/** A plain number with a decimal point or comma; NaN for anything else. */
export function readNumber(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
