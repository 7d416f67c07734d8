import { expect, it } from 'vitest';
import {
  correlate,
  equateScales,
  fitLine,
  quantileOf,
  rootMeanSquare,
  shareOrdered,
} from './agreement.ts';

it('gives the textbook figures', () => {
  expect(correlate([1, 2, 3], [2, 4, 7])).toBeCloseTo(0.9933992678, 9);
  expect(rootMeanSquare([1, 2], [1, 4])).toBeCloseTo(Math.SQRT2, 12);
  expect(fitLine([1, 2, 3], [3, 5, 7])).toEqual({
    slope: expect.closeTo(2),
    intercept: expect.closeTo(1),
  });
  expect(quantileOf([5, 1, 3, 2, 4], 0.8)).toBe(5);
});

it('equates two scales that run against each other', () => {
  const line = equateScales([1, 2, 3], [30, 20, 10]);
  expect(line.slope).toBeCloseTo(-10, 9);
  expect(line.intercept).toBeCloseTo(40, 9);
});

it('counts a tie as out of order', () => {
  expect(
    shareOrdered([
      [1, 2, 3],
      [1, 1, 2],
    ]),
  ).toBe(0.5);
});
