import { expect, test } from 'vitest';
import { oddsRatio } from './odds-ratio.ts';
import { riskRatio } from './risk-ratio.ts';

const table = { firstYes: 18, firstNo: 6, secondYes: 12, secondNo: 12 };

test("compares odds, with Woolf's interval", () => {
  const result = oddsRatio(table)!;
  expect(result.ratio).toBeCloseTo(3, 14);
  expect(result.variance).toBeCloseTo(1 / 18 + 1 / 6 + 2 / 12, 14);
  expect(result.interval.low * result.interval.high).toBeCloseTo(9, 12);
});

test('compares shares', () => {
  expect(riskRatio(table)?.ratio).toBeCloseTo(1.5, 14);
});

test('adds half a case to every cell where one is empty, and says so', () => {
  const result = oddsRatio({ firstYes: 5, firstNo: 0, secondYes: 2, secondNo: 3 })!;
  expect(result.corrected).toBe(true);
  expect(result.ratio).toBeCloseTo((5.5 * 3.5) / (0.5 * 2.5), 12);
});

test.each([oddsRatio, riskRatio])(
  'gives nothing for an empty group and refuses counts that are none',
  (measure) => {
    expect(measure({ firstYes: 0, firstNo: 0, secondYes: 2, secondNo: 3 })).toBeUndefined();
    expect(() => measure({ ...table, firstNo: -1 })).toThrow(RangeError);
    expect(() => measure({ ...table, firstNo: Number.NaN })).toThrow(RangeError);
  },
);
