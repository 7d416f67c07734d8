import { expect, test } from 'vitest';
import { figureText } from './figure-text.ts';

test('says shares in per cent, levels with one digit, and all others whole', () => {
  expect(figureText('justRight', 0.625, 'en')).toBe('63 %');
  expect(figureText('reader', 3, 'en')).toBe('3.0');
  expect(figureText('reader', 3.46, 'es')).toBe('3,5');
  expect(figureText('minutes', 41.6, 'en')).toBe('42');
});
