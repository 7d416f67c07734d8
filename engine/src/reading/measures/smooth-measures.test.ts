import { expect, test } from 'vitest';
import { smoothMeasures } from './smooth-measures.ts';

const still = { slope: 1, shift: 0, drift: 0 };

test('weighs measures of a state that stands still by their precision', () => {
  const { filtered, shares, priorShare } = smoothMeasures({ mean: 0, variance: 4 }, [
    { ...still, measured: { mean: 3, variance: 1 } },
    { ...still, measured: { mean: 6, variance: 0.5 } },
  ]);
  // Precisions 1/4, 1 and 2: mean (0 + 3 + 12) / 3.25.
  expect(filtered.at(-1)?.mean).toBeCloseTo(15 / 3.25, 12);
  expect(filtered.at(-1)?.variance).toBeCloseTo(1 / 3.25, 12);
  expect([...shares, priorShare].map((share) => share * 3.25)).toEqual([
    expect.closeTo(1, 10),
    expect.closeTo(2, 10),
    expect.closeTo(0.25, 10),
  ]);
});

test('knows a past moment better for what came later', () => {
  const walk = { slope: 1, shift: 0, drift: 0.2 };
  const { filtered, smoothed } = smoothMeasures({ mean: 0, variance: 9 }, [
    walk,
    { ...walk, measured: { mean: 2, variance: 0.3 } },
  ]);
  expect(smoothed[0]!.variance).toBeLessThan(filtered[0]!.variance);
  expect(smoothed[0]!.mean).toBeGreaterThan(1.5);
});
