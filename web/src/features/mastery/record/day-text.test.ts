import { expect, test } from 'vitest';
import { dayText } from './day-text.ts';

test('counts days, not hours', () => {
  expect(dayText('2026-11-22', '2026-11-22', 'en')).toBe('today');
  expect(dayText('2026-11-21', '2026-11-22', 'en')).toBe('yesterday');
  expect(dayText('2026-11-19', '2026-11-22', 'es')).toBe('hace 3 días');
});
