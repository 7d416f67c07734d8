import { expect, test } from 'vitest';
import { dayText } from './day-text.ts';

test('says a day as it is on the calendar, wherever the reader is', () => {
  expect(dayText('2026-11-25', 'en')).toBe('Wednesday, November 25');
  expect(dayText('2026-11-25', 'es')).toBe('miércoles, 25 de noviembre');
});
