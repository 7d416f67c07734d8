import { expect, test } from 'vitest';
import { endOf, listWeeks, weekOf, weeksBefore } from './calendar.ts';

const pilot = { startsOn: '2026-09-14', weeks: 6 };

test('a pilot of six weeks ends on the day before its seventh would begin', () => {
  expect(endOf(pilot)).toBe('2026-10-25');
  expect([weekOf(pilot, '2026-10-25'), weekOf(pilot, '2026-10-26')]).toEqual([6, 7]);
});

test('weeks count from 1, and the day before the start is week 0', () => {
  expect(weekOf(pilot, '2026-09-13')).toBe(0);
  expect(weekOf(pilot, '2026-09-20')).toBe(1);
});

test('lists the weeks before and those that have begun, and none twice across a change of clocks', () => {
  const weeks = listWeeks({ startsOn: '2026-10-19', weeks: 4 }, '2026-11-10');
  expect(weeks).toHaveLength(weeksBefore + 4);
  expect(new Set(weeks.map(({ from }) => from)).size).toBe(weeks.length);
  expect(weeks.at(-1)).toEqual({ week: 4, from: '2026-11-09', to: '2026-11-15' });
});

test('lists no week of a pilot that has ended beyond its last', () => {
  expect(listWeeks(pilot, '2027-03-01').at(-1)?.week).toBe(6);
});
