import { expect, test } from 'vitest';
import { masteryWord } from './mastery-word.ts';

const word = (mastery: number, low: number, high: number, opportunities = 5) =>
  masteryWord({ mastery, low, high, opportunities });

test('lets the interval decide with the middle', () => {
  expect([word(0.9, 0.7, 0.97), word(0.9, 0.5, 0.97), word(0.3, 0.1, 0.6)]).toEqual([
    'secure',
    'likely',
    'not-yet',
  ]);
});

test('is not sure while the interval is wide, whatever the middle', () => {
  expect([word(0.78, 0.33, 0.96, 1), word(0.17, 0.02, 0.63, 1)]).toEqual([
    'not-sure-yet',
    'not-sure-yet',
  ]);
});

test('says no evidence without an answer or without a proper interval', () => {
  expect([word(0.95, 0.9, 1, 0), word(Number.NaN, 0, 1), word(0.5, 0.8, 0.2)]).toEqual(
    Array.from({ length: 3 }, () => 'no-evidence'),
  );
});
