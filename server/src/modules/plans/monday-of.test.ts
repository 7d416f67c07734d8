import { expect, test } from 'vitest';
import { mondayOf, mondayOfDay, weekBefore } from './monday-of.ts';

test('begins the week on Monday where the school is, not where the server is', () => {
  const moment = new Date('2026-11-21T03:00:00Z');
  expect(mondayOf(moment, 'UTC')).toBe('2026-11-23');
  expect(mondayOf(moment, 'America/Los_Angeles')).toBe('2026-11-16');
});

test('is about the coming week from Saturday on', () => {
  const at = (day: string) => mondayOf(new Date(`${day}T12:00:00Z`), 'UTC');
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(at)).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
  ]);
});

test('counts Sunday to the week that ends', () => {
  expect([mondayOfDay('2026-11-22'), mondayOfDay('2026-11-16')]).toEqual([
    '2026-11-16',
    '2026-11-16',
  ]);
  expect(weekBefore('2026-03-02')).toBe('2026-02-23');
});
