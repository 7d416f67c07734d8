import { expect, test } from 'vitest';
import { symmetricEigen } from './symmetric-eigen.ts';

test('takes a matrix apart into directions that put it together again', () => {
  const matrix = Float64Array.of(4, 1, -2, 1, 3, 0.5, -2, 0.5, 6);
  const { values, vectors } = symmetricEigen(matrix, 3);
  matrix.forEach((x, at) => {
    const [r, c] = [Math.floor(at / 3), at % 3];
    const sum = vectors.reduce((total, v, k) => total + values[k]! * v[r]! * v[c]!, 0);
    expect(sum).toBeCloseTo(x, 12);
  });
});

test('leaves a diagonal matrix as it is', () => {
  expect([...symmetricEigen(Float64Array.of(2, 0, 0, 5), 2).values]).toEqual([2, 5]);
});
