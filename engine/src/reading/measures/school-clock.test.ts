import { expect, test } from 'vitest';
import { gradeOnDay, schoolTime } from './school-clock.ts';

test('counts school years from September to June and stands still in summer', () => {
  expect(schoolTime('2026-09-01')).toBe(2026);
  expect(schoolTime('2027-01-30')).toBeCloseTo(2026.5, 2);
  expect([schoolTime('2027-07-01'), schoolTime('2027-08-31')]).toEqual([2027, 2027]);
});

test('puts a third-grader of this year into second grade a year ago', () => {
  const school = { grade: 3, schoolYear: 2026 };
  expect(gradeOnDay(school, '2026-09-01')).toBe(3);
  expect(gradeOnDay(school, '2025-09-01')).toBe(2);
});

test('refuses what is not a day', () => {
  expect(() => schoolTime('soon')).toThrow(RangeError);
});
