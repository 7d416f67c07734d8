import { expect, test } from 'vitest';
import { areaUnderCurve, scorePredictions } from './score-predictions.ts';

const rows = [0, 1, 2, 3];

test('counts a tie of a right and a wrong answer as half', () => {
  const score = Float32Array.of(0, 0, 1, 1);
  expect(areaUnderCurve(Float64Array.of(0.1, 0.2, 0.3, 0.4), score, rows)).toBe(1);
  expect(areaUnderCurve(Float64Array.of(0.4, 0.3, 0.2, 0.1), score, rows)).toBe(0);
  expect(areaUnderCurve(Float64Array.of(0.1, 0.3, 0.3, 0.4), score, rows)).toBe(0.875);
});

test('finds no calibration error where each bin holds what it says', () => {
  const chance = Float64Array.of(0.5, 0.5, 0.5, 0.5);
  const scores = scorePredictions(chance, Float32Array.of(1, 0, 1, 0), rows);
  expect(scores).toMatchObject({ auc: 0.5, rmse: 0.5, ece: 0 });
  expect(scores.logLoss).toBeCloseTo(Math.log(2), 12);
});
