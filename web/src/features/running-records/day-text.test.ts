import { expect, test } from 'vitest';
import { dayText } from './day-text.ts';

test('writes a day in the language of the page, whatever the browser speaks', () => {
  expect(dayText('2026-11-06', 'en')).toBe('Nov 6, 2026');
  expect(dayText('2026-11-06', 'es')).toBe('6 nov 2026');
});
