import { expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

test('is the day of the school, not of the server', () => {
  const late = new Date('2026-11-18T04:00:00Z');
  expect(dayOf(late, 'America/Denver')).toBe('2026-11-17');
  expect(dayOf(late, 'Europe/Madrid', 6)).toBe('2026-12-30');
});
