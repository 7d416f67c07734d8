import { expect, test } from 'vitest';
import { figureText, levelText } from './level-text.ts';

test('writes a level as the language does, and kindergarten as K', () => {
  expect(levelText(3.62, 'en')).toBe('3.6');
  expect(levelText(3.62, 'es')).toBe('3,6');
  expect(levelText(0, 'en')).toBe('K');
  expect(levelText(-0.4, 'es')).toBe('K');
});

test('writes an error as a figure, however small', () => {
  expect(figureText(0.04, 'en')).toBe('0.0');
});
