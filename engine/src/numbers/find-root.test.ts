import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRoot } from './find-root.ts';

test('finds the root of a cubic to the last digits', () => {
  expect(findRoot((x) => x ** 3 - 2, [0, 2])).toBeCloseTo(Math.cbrt(2), 15);
});

test('finds the crossing of any line', () => {
  const place = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(place, fc.double({ min: 0.01, max: 100, noNaN: true }), (root, slope) => {
      expect(findRoot((x) => slope * (x - root), [-60, 70])).toBeCloseTo(root, 10);
    }),
  );
});

test('stops within the tolerance asked for', () => {
  const root = findRoot((x) => Math.exp(x) - 5, [0, 4], { tolerance: 0.01 });
  expect(Math.abs(root - Math.log(5))).toBeLessThan(0.01);
});

test('says so when the ends have the same sign', () => {
  expect(() => findRoot((x) => x * x + 1, [-1, 1])).toThrow(RangeError);
});
