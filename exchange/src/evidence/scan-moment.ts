/**
 * The quick way for the usual spelling of a time, `2026-09-28T10:15:00Z` (a space for the T and a fraction of up to
 * three digits allowed, the Z needed), or a plain `2026-09-28`: epoch milliseconds straight from the bytes.
 * NaN for everything else, right or wrong, which `parseMoment` is to judge.
 */
export function scanMoment(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length !== 10 && (length < 20 || length > 24)) return Number.NaN;
  if (bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return Number.NaN;
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  // Days above 28 depend on the month: rare enough to leave to the slow way.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 28)) return Number.NaN;
  const midnight = daysSinceEpoch(year, month, day) * 86_400_000;
  return length === 10 ? midnight : midnight + timeOfDay(bytes, start, end);
}

const DASH = 45;
const COLON = 58;
const DOT = 46;
const ZERO = 48;

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - ZERO;
  const ones = bytes[at + 1]! - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function timeOfDay(bytes: Uint8Array, start: number, end: number): number {
  const separator = bytes[start + 10];
  if (separator !== 84 && separator !== 32) return Number.NaN;
  if (bytes[start + 13] !== COLON || bytes[start + 16] !== COLON) return Number.NaN;
  if (bytes[end - 1] !== 90) return Number.NaN;
  const hour = twoDigits(bytes, start + 11);
  const minute = twoDigits(bytes, start + 14);
  const second = twoDigits(bytes, start + 17);
  if (!(hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds(bytes, start + 19, end - 1);
}

function milliseconds(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  if (bytes[start] !== DOT || end === start + 1) return Number.NaN;
  let value = 0;
  let unit = 100;
  for (let i = start + 1; i < end; i++, unit /= 10) {
    const digit = bytes[i]! - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value += digit * unit;
  }
  return value;
}

/** Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
