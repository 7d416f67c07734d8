import { expect, test } from 'vitest';
import { fitLeastSquares } from './least-squares.ts';

test('finds a line through points, with its error', () => {
  const fit = fitLeastSquares({
    columns: [
      [1, 1, 1, 1],
      [0, 1, 2, 3],
    ],
    outcomes: [1, 3, 4, 6],
  })!;
  expect(fit.coefficients.map(({ estimate }) => estimate)).toEqual([
    expect.closeTo(1.1, 12),
    expect.closeTo(1.6, 12),
  ]);
  expect(fit.degrees).toBe(2);
  expect(fit.coefficients[1]?.standardError).toBeCloseTo(Math.sqrt(0.1 / 5), 12);
});

test('keeps its digits where columns are of very different size', () => {
  const x = [1e6, 1e6 + 1, 1e6 + 2, 1e6 + 3, 1e6 + 5];
  const fit = fitLeastSquares({
    columns: [x.map(() => 1), x],
    outcomes: x.map((v, k) => 3 * (v - 1e6) + (k % 2) * 1e-6),
  })!;
  expect(fit.coefficients[1]?.estimate).toBeCloseTo(3, 5);
});

test('takes a weight of two as the same row twice', () => {
  const once = fitLeastSquares({
    columns: [
      [1, 1, 1],
      [0, 1, 3],
    ],
    outcomes: [1, 2, 2],
    weights: [1, 2, 1],
  })!;
  const twice = fitLeastSquares({
    columns: [
      [1, 1, 1, 1],
      [0, 1, 1, 3],
    ],
    outcomes: [1, 2, 2, 2],
  })!;
  expect(once.coefficients[1]?.estimate).toBeCloseTo(twice.coefficients[1]!.estimate, 13);
});

test('gives nothing for collinear columns or no row left over', () => {
  expect(
    fitLeastSquares({
      columns: [
        [1, 1, 1],
        [2, 2, 2],
      ],
      outcomes: [1, 2, 3],
    }),
  ).toBeUndefined();
  expect(
    fitLeastSquares({
      columns: [
        [1, 1],
        [0, 1],
      ],
      outcomes: [1, 2],
    }),
  ).toBeUndefined();
  expect(fitLeastSquares({ columns: [], outcomes: [] })).toBeUndefined();
});
