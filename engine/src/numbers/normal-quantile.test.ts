import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCumulative } from '../testing/screening/normal-cumulative.ts';
import { normalQuantile } from './normal-quantile.ts';

test('undoes the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
      expect(normalCumulative(normalQuantile(p))).toBeCloseTo(p, 13);
    }),
  );
});

test('is infinite at the ends and nothing beyond', () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  expect(normalQuantile(-0.1)).toBeNaN();
});
