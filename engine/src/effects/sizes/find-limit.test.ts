import { expect, test } from 'vitest';
import { findNoncentrality } from '../../numbers/noncentral-t.ts';
import { findLimit } from './find-limit.ts';

test('goes on from the integral without a step', () => {
  for (const [degrees, p] of [
    [2, 0.975],
    [2, 0.025],
    [10, 0.975],
    [3, 0.975],
    [40, 0.025],
    [200, 0.995],
  ] as const) {
    const t = 61 * Math.sqrt(2 * degrees);
    expect(findLimit(t, degrees, p) / findNoncentrality(t, degrees, p)).toBeCloseTo(1, 10);
    expect(findLimit(-t, degrees, 1 - p) / findLimit(t, degrees, p)).toBeCloseTo(-1, 12);
  }
});

test('grows with a difference that is out of all proportion, instead of searching for minutes', () => {
  const [near, wide] = [findLimit(1e9, 6, 0.975), findLimit(1e12, 6, 0.975)];
  expect(wide / near).toBeCloseTo(1000, 6);
  expect(findLimit(1e12, 6, 0.025)).toBeGreaterThan(wide);
});
