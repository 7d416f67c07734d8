import { expect, test } from 'vitest';
import { addDays, mondayOf, toMs } from './calendar.ts';

test('days are added over months and leap years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
});

test.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
])('the week of %s begins on Monday %s', (date, monday) => {
  expect(mondayOf(date)).toBe(monday);
});

test('refuses what is no date', () => {
  expect(() => toMs('yesterday')).toThrow(RangeError);
});
