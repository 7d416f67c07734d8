import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectProblems, numberProblems } from './problem-numbers.ts';

const hash = fc.nat({ max: Number.MAX_SAFE_INTEGER });

test('gives each problem of the fit its own number, dense from 0', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(hash, fc.constant(Number.NaN))), (hashes) => {
      const distinct = [...new Set(hashes.filter((each) => !Number.isNaN(each)))];
      const numberOf = numberProblems(collectProblems(Float64Array.from(hashes)));
      expect(distinct.map(numberOf).toSorted((one, other) => one! - other!)).toEqual([
        ...distinct.keys(),
      ]);
    }),
  );
});

test('gives a problem that the fit has not seen a number beyond those, the same each time', () => {
  const numberOf = numberProblems(Float64Array.of(10, 20, 30));
  fc.assert(
    fc.property(hash, (each) => {
      fc.pre(![10, 20, 30].includes(each));
      expect(numberOf(each)).toBe(numberOf(each));
      expect(numberOf(each)).toBeGreaterThanOrEqual(3);
      expect(numberOf(each)).toBeLessThan(2 ** 31);
    }),
  );
});

test('gives no number where there is no problem', () => {
  expect(numberProblems(Float64Array.of(1))(Number.NaN)).toBeUndefined();
});
