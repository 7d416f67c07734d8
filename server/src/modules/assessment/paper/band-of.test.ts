import { expect, test } from 'vitest';
import { bandOf } from './band-of.ts';

test('gives a class the band of the learner in the middle', () => {
  expect(bandOf([4, 4, 3, 4, 5])).toBe('4-5');
  expect(bandOf([-1, 0, 1])).toBe('k-1');
  expect(bandOf([2, 3])).toBe('2-3');
  expect(bandOf([12])).toBe('6-8');
});

test('takes the middle of K-8 where nobody knows the grades', () => {
  expect(bandOf([])).toBe('4-5');
});
