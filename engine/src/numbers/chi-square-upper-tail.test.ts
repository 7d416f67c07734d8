import { expect, test } from 'vitest';
import { chiSquareUpperTail } from './chi-square-upper-tail.ts';

// Golden: scipy 1.17.1, stats.chi2.sf.
test('keeps its digits in the middle and far out', () => {
  expect(chiSquareUpperTail(3, 5)).toBeCloseTo(0.6999858358786276, 14);
  expect(chiSquareUpperTail(152.233008082373, 12) / 1.9967645908462372e-26).toBeCloseTo(1, 12);
});

test('is 1 at 0 and below, and not a number for what is none', () => {
  expect(chiSquareUpperTail(0, 3)).toBe(1);
  expect(chiSquareUpperTail(-2, 3)).toBe(1);
  expect(chiSquareUpperTail(Number.NaN, 3)).toBeNaN();
});
