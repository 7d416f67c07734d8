import { expect, test } from 'vitest';
import { chartHeight, chartWidth, listStretches, scaleChart } from './chart-scale.ts';

const series = (...values: readonly (number | null)[]) => values.map((value) => ({ value }));

test('keeps every point on the picture, the higher the larger', () => {
  const points = series(3, null, 12, 7);
  const { xOf, yOf } = scaleChart(points, 5);
  for (const value of [3, 12, 7]) {
    expect(yOf(value)).toBeGreaterThan(0);
    expect(yOf(value)).toBeLessThan(chartHeight);
  }
  expect(yOf(12)).toBeLessThan(yOf(7));
  expect(xOf(3)).toBeLessThan(chartWidth);
});

test('draws an empty or constant series without a division by 0', () => {
  expect(Number.isFinite(scaleChart(series(0, 0), null).yOf(0))).toBe(true);
  expect(Number.isFinite(scaleChart(series(4, 4), 4).yOf(4))).toBe(true);
});

test('breaks the line where nothing is known', () => {
  expect(listStretches(series(null, 1, 2, null, 4))).toEqual([[1, 2], [4]]);
});
