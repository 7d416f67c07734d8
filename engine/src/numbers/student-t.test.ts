import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studentCumulative, studentQuantile, studentTwoSided } from './student-t.ts';

// Golden: scipy 1.17.1, stats.t.ppf.
const quantiles = [
  [0.6, 1, 0.32491969623290634],
  [0.975, 2, 4.302652729749462],
  [0.9999, 3, 22.203742273205],
  [0.9, 3.5, 1.5765766051364052],
  [0.975, 18, 2.1009220402410382],
  [0.9999, 5000, 3.721776168336806],
  [0.975, Infinity, 1.959963984540054],
] as const;

test.each(quantiles)('puts the quantile of %d with %d degrees at %d', (p, degrees, value) => {
  expect(studentQuantile(p, degrees)).toBeCloseTo(value, 11);
});

test('leads from a probability to the quantile and back', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
      fc.integer({ min: 1, max: 3000 }),
      (p, degrees) => {
        expect(studentCumulative(studentQuantile(p, degrees), degrees)).toBeCloseTo(p, 10);
      },
    ),
  );
});

test('has tails that are alike on both sides and shrink outwards', () => {
  expect(studentTwoSided(-2.2, 7)).toBe(studentTwoSided(2.2, 7));
  expect(studentTwoSided(0, 7)).toBe(1);
  expect(studentTwoSided(40, 7)).toBeLessThan(1e-8);
});

test('has no quantile outside 0..1, and infinite ones at the ends', () => {
  expect(studentQuantile(1.2, 5)).toBeNaN();
  expect(studentQuantile(Number.NaN, 5)).toBeNaN();
  expect(studentQuantile(0, 5)).toBe(-Infinity);
});
