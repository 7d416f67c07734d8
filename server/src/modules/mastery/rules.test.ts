import { expect, test } from 'vitest';
import { wordFor } from './rules.ts';

test('says secure only where the lower end of the interval carries it', () => {
  expect(wordFor({ mastery: 0.9, low: 0.8, high: 0.97, opportunities: 12 })).toBe('secure');
  expect(wordFor({ mastery: 0.9, low: 0.4, high: 0.99, opportunities: 2 })).toBe('likely');
});

test('says not yet only where mastery is out of reach of the interval', () => {
  expect(wordFor({ mastery: 0.3, low: 0.1, high: 0.6, opportunities: 8 })).toBe('not-yet');
  expect(wordFor({ mastery: 0.3, low: 0.05, high: 0.9, opportunities: 1 })).toBe('not-sure-yet');
});

test('says that there is no evidence rather than guessing', () => {
  expect(wordFor({ mastery: 0.95, low: 0.9, high: 0.99, opportunities: 0 })).toBe('no-evidence');
});
