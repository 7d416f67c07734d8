import { expect, test } from 'vitest';
import { nextSchoolDay } from './next-school-day.ts';

test('is tomorrow, or the Monday where tomorrow is a weekend', () => {
  expect(nextSchoolDay('2026-11-18')).toBe('2026-11-19');
  expect(nextSchoolDay('2026-11-20')).toBe('2026-11-23');
  expect(nextSchoolDay('2026-11-22')).toBe('2026-11-23');
});
