import type { DateOrder } from './answers.ts';

export type MomentProblem = 'date-unreadable' | 'date-order-unknown';

export type MomentStyle = { readonly dates: DateOrder; readonly utcOffsetMinutes: number };

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const NAMED_ORDER =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?)?$/i;

/** Numbers from here on are milliseconds: as seconds they would lie beyond the year 5138. */
const FIRST_MILLISECONDS = 1e11;

/**
 * Epoch milliseconds of an ISO 8601 date or time, of epoch seconds or milliseconds, or of a date such as 28/09/2026
 * in the declared order. A time without a zone is `utcOffsetMinutes` ahead of UTC.
 */
export function parseMoment(text: string, style: MomentStyle): number | MomentProblem {
  if (/^\d{9,13}(\.\d+)?$/.test(text)) return epochMs(Number(text));
  const iso = ISO.exec(text);
  if (iso !== null) return isoMs(iso, style);
  const named = NAMED_ORDER.exec(text);
  if (named === null) return 'date-unreadable';
  if (style.dates === 'iso') return 'date-order-unknown';
  return namedMs(named, style);
}

function epochMs(value: number): number {
  return value < FIRST_MILLISECONDS ? value * 1000 : value;
}

function isoMs(parts: RegExpExecArray, style: MomentStyle): number | MomentProblem {
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  const time = {
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    ms: Number(second ?? 0) * 1000 + Math.trunc(Number(`0.${fraction ?? 0}`) * 1000),
  };
  const offset = zone === undefined ? style.utcOffsetMinutes : zoneMinutes(zone);
  return momentMs([Number(year), Number(month), Number(day)], time, offset);
}

function namedMs(parts: RegExpExecArray, style: MomentStyle): number | MomentProblem {
  const [, first, second, year, hour, minute, seconds, half] = parts;
  const dayFirst = style.dates === 'day-month-year';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const time = {
    hour: half === undefined ? Number(hour ?? 0) : to24(Number(hour), half.toLowerCase()),
    minute: Number(minute ?? 0),
    ms: Number(seconds ?? 0) * 1000,
  };
  return momentMs([Number(year), Number(month), Number(day)], time, style.utcOffsetMinutes);
}

function to24(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function zoneMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

type Time = { readonly hour: number; readonly minute: number; readonly ms: number };

function momentMs(
  [year, month, day]: readonly [number, number, number],
  time: Time,
  offsetMinutes: number,
): number | MomentProblem {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 31 February over; a date that does not come back as it went in does not exist.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return 'date-unreadable';
  const inRange = time.hour < 24 && time.minute < 60 && time.ms < 60_000;
  if (!inRange) return 'date-unreadable';
  return date.getTime() + (time.hour * 60 + time.minute - offsetMinutes) * 60_000 + time.ms;
}
