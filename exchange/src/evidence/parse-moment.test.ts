import { expect, it } from 'vitest';
import { parseMoment } from './parse-moment.ts';

const utc = { dates: 'iso', utcOffsetMinutes: 0 } as const;
const quarterPastTen = Date.UTC(2026, 8, 28, 10, 15);

it.each([
  ['2026-09-28', Date.UTC(2026, 8, 28)],
  ['2026-09-28T10:15', quarterPastTen],
  ['2026-09-28 10:15:00', quarterPastTen],
  ['2026-09-28T10:15:00.250Z', quarterPastTen + 250],
  ['2026-09-28T12:15:00+02:00', quarterPastTen],
  ['2026-09-28T05:15:00-0500', quarterPastTen],
  ['1790590500', quarterPastTen],
  ['1790590500.5', quarterPastTen + 500],
  ['1790590500000', quarterPastTen],
])('reads %s', (text, moment) => {
  expect(parseMoment(text, utc)).toBe(moment);
});

it('reads days and months in the declared order only', () => {
  const day = { dates: 'day-month-year', utcOffsetMinutes: 0 } as const;
  const month = { dates: 'month-day-year', utcOffsetMinutes: 0 } as const;
  expect(parseMoment('28.9.2026', day)).toBe(Date.UTC(2026, 8, 28));
  expect(parseMoment('9/28/2026 10:15 AM', month)).toBe(quarterPastTen);
  expect(parseMoment('9/28/2026 12:15 am', month)).toBe(Date.UTC(2026, 8, 28, 0, 15));
  expect(parseMoment('9/28/2026', utc)).toBe('date-order-unknown');
  expect(parseMoment('9/28/2026', day)).toBe('date-unreadable');
});

it.each(['2026-02-30', '2026-13-01', '2026-01-01T25:00:00Z', 'soon', '12', '9/28/2026 13:00 pm'])(
  'refuses %s',
  (text) => {
    expect(parseMoment(text, { ...utc, dates: 'month-day-year' })).toBe('date-unreadable');
  },
);

it('takes a time without a zone as that of the given offset', () => {
  expect(parseMoment('2026-09-28T10:15', { dates: 'iso', utcOffsetMinutes: -300 })).toBe(
    Date.UTC(2026, 8, 28, 15, 15),
  );
});
