import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRunChart } from './read-run-chart.ts';
import { fewRunsProbability, manyRunsProbability } from './run-probability.ts';

const rules = (series: readonly (number | null)[], options = {}) =>
  readRunChart(series, options).signals.map(({ rule }) => rule);

test('sees a shift of six points against a frozen baseline, not of five', () => {
  const before = [4, 6, 4, 6, 5, 4];
  expect(rules([...before, 7, 6, 7, 6, 7, 6], { baseline: 6 })).toContain('shift');
  expect(rules([...before, 7, 6, 7, 6, 7, 4], { baseline: 6 })).not.toContain('shift');
});

test('lets a point on the median neither count nor break a shift', () => {
  const chart = readRunChart([4, 6, 4, 6, 5, 4, 5, 7, 6, 7, 5, 6, 7, 6], { baseline: 7 });
  expect(chart.signals.find(({ rule }) => rule === 'shift')).toMatchObject({
    from: 7,
    to: 13,
    direction: 'up',
    because: { values: { count: 6 } },
  });
});

test('sees a trend of five points, skipping repeats', () => {
  const chart = readRunChart([5, 3, 5, 3, 4, 4, 5, 6, 7, 3, 5, 4]);
  expect(chart.signals.find(({ rule }) => rule === 'trend')).toMatchObject({
    from: 3,
    to: 8,
    direction: 'up',
  });
  expect(rules([5, 3, 5, 3, 4, 4, 5, 6, 3, 5, 4])).not.toContain('trend');
});

test('sees too few and too many runs', () => {
  expect(rules([1, 2, 1, 2, 1.5, 8, 9, 8, 9, 8])).toContain('few-runs');
  expect(rules([1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8])).toContain('many-runs');
});

test('sees a point that is obviously different, which does not hide itself', () => {
  const chart = readRunChart([5, 6, 5, 4, 5, 6, 40, 5, 4, 6, 5, 4]);
  expect(chart.signals.find(({ rule }) => rule === 'astronomical')).toMatchObject({
    from: 6,
    because: { values: { point: 7, value: 40 } },
  });
});

test('gives the rules the limits of the published table', () => {
  const even = { above: 10, below: 10 };
  expect(fewRunsProbability(6, even)).toBeLessThan(0.025);
  expect(fewRunsProbability(7, even)).toBeGreaterThan(0.025);
  expect(manyRunsProbability(16, even)).toBeLessThan(0.025);
  expect(
    fewRunsProbability(8, { above: 6, below: 9 }) + manyRunsProbability(9, { above: 6, below: 9 }),
  ).toBeCloseTo(1, 12);
});

test('wants a longer shift in a longer series, and no trend, by the adapted rules', () => {
  const series = [4, 6, 4, 6, 5, 4, 6, 4, 7, 6, 7, 6, 7, 8];
  expect(rules(series, { baseline: 8 })).toContain('shift');
  expect(rules(series, { baseline: 8, rules: 'anhoej' })).not.toContain('shift');
  const longer = [...series, 7, 6, 7];
  expect(rules(longer, { baseline: 8, rules: 'anhoej' })).toContain('shift');
});

test('reads the same chart upside down', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 10, maxLength: 40 }),
      (series) => {
        const [one, other] = [readRunChart(series), readRunChart(series.map((x) => -x))];
        expect(other.value).toBe(one.value);
        expect(other.signals.map(({ rule, from, to }) => [rule, from, to])).toEqual(
          one.signals.map(({ rule, from, to }) => [rule, from, to]),
        );
      },
    ),
  );
});

test('reads no rules from fewer than ten points, however many are missing', () => {
  expect(readRunChart([]).value).toBe('too-few-points');
  expect(readRunChart([]).median).toBeUndefined();
  expect(readRunChart([...Array.from({ length: 30 }, () => null), 1, 2]).value).toBe(
    'too-few-points',
  );
  expect(
    readRunChart([null, null, ...Array.from({ length: 12 }, (_, k) => k)], { baseline: 2 }).value,
  ).toBe('too-few-points');
});

test('finds nothing in a line that never moves', () => {
  expect(readRunChart(Array.from({ length: 20 }, () => 7))).toMatchObject({
    value: 'usual-variation',
    signals: [],
    useful: 0,
  });
});

test('wants a baseline of whole points', () => {
  expect(() => readRunChart([1, 2], { baseline: 0 })).toThrow(RangeError);
});
