import { expect, test } from 'vitest';
import { daysBefore } from './days-before.ts';

test('counts days back over the end of a month and of a year', () => {
  expect(daysBefore('2026-11-22', 0)).toBe('2026-11-22');
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  expect(daysBefore('2026-01-05', 14)).toBe('2025-12-22');
});
