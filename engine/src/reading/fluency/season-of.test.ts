import { expect, test } from 'vitest';
import { seasonOf } from './season-of.ts';

const year = { startsOn: '2026-08-17', endsOn: '2027-05-28' };

test.each([
  ['2026-08-17', 'fall'],
  ['2026-11-19', 'fall'],
  ['2026-11-22', 'winter'],
  ['2027-02-20', 'winter'],
  ['2027-02-24', 'spring'],
  ['2027-05-28', 'spring'],
])('%s is %s in a school year from August to May', (day, season) => {
  expect(seasonOf(day, year)).toBe(season);
});

test.each([
  ['2026-08-01', 'fall'],
  ['2026-11-30', 'fall'],
  ['2026-12-01', 'winter'],
  ['2027-02-28', 'winter'],
  ['2027-03-01', 'spring'],
  ['2027-07-31', 'spring'],
])('%s is %s by the calendar, outside of any school year', (day, season) => {
  expect(seasonOf(day)).toBe(season);
  expect(seasonOf(day, { startsOn: '2020-08-01', endsOn: '2021-06-01' })).toBe(season);
});
