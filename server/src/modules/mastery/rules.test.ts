import { expect, test } from 'vitest';
import { wordFor } from './rules.ts';

test('has the plans’ own words', () => {
  expect(wordFor({ mastery: 0.9, low: 0.8, high: 0.97, opportunities: 12, correct: 11 })).toBe(
    'secure',
  );
});
