import { expect, it } from 'vitest';
import { bandOf, biasOf } from './bias.ts';

it('believes one correction a little and many nearly whole', () => {
  expect(biasOf([])).toBe(0);
  expect(biasOf([1])).toBe(0.25);
  expect(biasOf(Array.from({ length: 30 }, () => 1))).toBeGreaterThan(0.9);
});

it('cancels out where teachers disagree, and is bounded where one is far off', () => {
  expect(biasOf([1, -1, 2, -2])).toBe(0);
  expect(biasOf(Array.from({ length: 50 }, () => 6))).toBe(1.5);
});

it('puts every grade into one band', () => {
  expect([-1, 0, 1.9, 2, 3.9, 5, 8.9, 9, 16].map(bandOf)).toEqual([0, 0, 0, 1, 1, 2, 3, 4, 4]);
});
