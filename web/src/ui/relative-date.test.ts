import { expect, test } from 'vitest';
import { relativeDate } from './relative-date.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

test('says how long ago in the largest unit that fits', () => {
  expect(relativeDate(Date.parse('2026-11-21T12:00:00Z'), now, 'en')).toBe('yesterday');
  expect(relativeDate(Date.parse('2026-11-01T12:00:00Z'), now, 'en')).toBe('3 weeks ago');
});

test('speaks the language of its reader', () => {
  expect(relativeDate(Date.parse('2026-11-22T10:00:00Z'), now, 'es')).toBe('hace 2 horas');
});

test('leaves less than a minute to its caller', () => {
  expect(relativeDate(now - 20_000, now, 'en')).toBeUndefined();
});
