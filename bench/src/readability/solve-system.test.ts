import { expect, it } from 'vitest';
import { solveSystem } from './solve-system.ts';

it('solves a symmetric positive definite system', () => {
  const solution = solveSystem(Float64Array.from([4, 0, 2, 3]), Float64Array.from([2, 1]));
  expect([...solution].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([0.5, 0]);
});

it('refuses a matrix that is not positive definite', () => {
  expect(() => solveSystem(Float64Array.from([1, 0, 2, 1]), Float64Array.from([1, 1]))).toThrow(
    RangeError,
  );
});
