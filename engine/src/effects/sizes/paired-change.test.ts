import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedChange } from './paired-change.ts';

const sleep = [
  { before: 0.7, after: 1.9 },
  { before: -1.6, after: 0.8 },
  { before: -0.2, after: 1.1 },
  { before: -1.2, after: 0.1 },
  { before: -0.1, after: -0.1 },
  { before: 3.4, after: 4.4 },
  { before: 3.7, after: 5.5 },
  { before: 0.8, after: 1.6 },
  { before: 0, after: 4.6 },
  { before: 2, after: 3.4 },
];

describe('a paired change', () => {
  test("is that of Student's sleep data: 1.58, between 0.70 and 2.46", () => {
    const found = pairedChange(sleep)!;
    expect(found.change).toBeCloseTo(1.58, 10);
    expect(found.interval.low).toBeCloseTo(0.700_114_2, 6);
    expect(found.interval.high).toBeCloseTo(2.459_885_8, 6);
    expect([found.count, found.missing]).toEqual([10, 0]);
  });

  test('is standardised by the deviation within a time, so that correlated pairs do not blow it up', () => {
    const { g, gInterval } = pairedChange(sleep)!;
    // r = 0.7952, s = 1.2300 / sqrt(2 (1 - r)) = 1.9219, d = 0.8221, J(9) = 0.9139.
    expect(g).toBeCloseTo(0.751, 2);
    expect(gInterval!.low).toBeGreaterThan(0);
  });

  test('leaves out whoever was measured once, and says how many', () => {
    const one = pairedChange([...sleep, { before: 3, after: null }, { before: null, after: 2 }])!;
    expect([one.count, one.missing]).toEqual([10, 2]);
    expect(one.change).toBeCloseTo(1.58, 10);
  });

  test('is not told from one pair, nor where all changed alike', () => {
    expect(pairedChange(sleep.slice(0, 1))).toBeUndefined();
    expect(
      pairedChange([1, 2, 3].map((before) => ({ before, after: before + 4 }))),
    ).toBeUndefined();
  });

  test('turns round with time', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const pairs = fc.array(fc.record({ before: value, after: value }), { minLength: 3 });
    fc.assert(
      fc.property(pairs, (given) => {
        const there = pairedChange(given);
        const back = pairedChange(
          given.map(({ before, after }) => ({ before: after, after: before })),
        );
        expect(back?.change ?? 0).toBeCloseTo(-(there?.change ?? 0), 9);
      }),
    );
  });
});
