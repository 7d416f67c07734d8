import { expect, it } from 'vitest';
import { readCalendarDate } from './calendar-date.ts';

it.each([
  ['2026-09-28', '2026-09-28', true],
  ['2026-09-28T00:00:00.000Z', '2026-09-28', true],
  ['20260928', '2026-09-28', true],
  ['9/28/2026', '2026-09-28', false],
  ['9/8/2026', '2026-09-08', false],
  ['28.9.2026', '2026-09-28', false],
])('reads %s as %s', (text, date, certain) => {
  expect(readCalendarDate(text)).toEqual({ date, certain });
});

it.each(['', 'soon', '2026-02-30', '2026-13-01', '31/31/2026'])('refuses %j', (text) => {
  expect(readCalendarDate(text)).toBeUndefined();
});
