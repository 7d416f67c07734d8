import { expect, test } from 'vitest';
import { masteryWord } from './mastery-word.ts';

const word = (low: number, high: number, opportunities = 5) =>
  masteryWord({ low, high, opportunities });

test('lets the interval decide, not the middle', () => {
  expect([word(0.7, 0.9), word(0.5, 1), word(0.1, 0.49), word(0.2, 0.9)]).toEqual([
    'secure',
    'likely',
    'not-yet',
    'not-sure-yet',
  ]);
});

test('says no evidence without an answer or without a proper interval', () => {
  expect([word(0.9, 1, 0), word(Number.NaN, 1), word(0.8, 0.2)]).toEqual(
    Array.from({ length: 3 }, () => 'no-evidence'),
  );
});
