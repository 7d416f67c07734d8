import { expect, test } from 'vitest';
import { dueOn } from './due-on.ts';

test('counts days over the ends of months and years', () => {
  expect(dueOn(new Date('2026-12-20T23:59:00Z'), 30)).toBe('2027-01-19');
});
