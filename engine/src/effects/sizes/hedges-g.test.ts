import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hedgesG } from './hedges-g.ts';
import { summarizeSample } from './summarize-sample.ts';

const first = { count: 12, mean: 946.486377585348, deviation: 55.8009813992384 };
const second = { count: 12, mean: 914.659312538984, deviation: 42.5123051302168 };

// Golden: effectsize 0.8.3, limits by inverting R's pt().
test('gives g with its noncentral t limits', () => {
  const size = hedgesG(first, second)!;
  expect(size.g).toBeCloseTo(0.619459585423226, 12);
  expect(size.interval.low).toBeCloseTo(-0.180828897170449, 11);
  expect(size.interval.high).toBeCloseTo(1.4064708238278, 11);
});

test('turns around when the samples change places', () => {
  const [one, other] = [hedgesG(first, second)!, hedgesG(second, first)!];
  expect(other.g).toBeCloseTo(-one.g, 14);
  expect(other.interval.low).toBeCloseTo(-one.interval.high, 10);
});

test('holds the estimate inside an interval that widens with the level', () => {
  const count = fc.integer({ min: 2, max: 400 });
  fc.assert(
    fc.property(count, count, fc.double({ min: -3, max: 3, noNaN: true }), (n, m, mean) => {
      const of = (level: number) =>
        hedgesG(
          { count: n, mean, deviation: 1 },
          { count: m, mean: 0, deviation: 1.5 },
          { level },
        )!;
      const [narrow, wide] = [of(0.8), of(0.95)];
      expect(narrow.dInterval.low).toBeLessThanOrEqual(narrow.d + 1e-9);
      expect(narrow.dInterval.high).toBeGreaterThanOrEqual(narrow.d - 1e-9);
      expect(wide.interval.low).toBeLessThan(narrow.interval.low);
      expect(wide.interval.high).toBeGreaterThan(narrow.interval.high);
    }),
    { numRuns: 40 },
  );
});

test('gives nothing for a single value, no spread, no values or values that are none', () => {
  expect(hedgesG(summarizeSample([3]), summarizeSample([1, 2]))).toBeUndefined();
  expect(hedgesG(summarizeSample([3, 3]), summarizeSample([1, 1]))).toBeUndefined();
  expect(hedgesG(summarizeSample([]), summarizeSample([null, Number.NaN]))).toBeUndefined();
  expect(hedgesG({ count: 4, mean: Number.NaN, deviation: 1 }, second)).toBeUndefined();
});
