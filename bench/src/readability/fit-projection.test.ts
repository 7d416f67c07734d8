import { expect, it } from 'vitest';
import { fitProjection } from './fit-projection.ts';

it('finds the directions in which documents differ most', () => {
  // Two topics of two terms each; the first topic is commoner, so its direction comes first.
  const document = (at: readonly number[]) => ({
    at: Int32Array.from(at),
    values: Float32Array.from(at, () => Math.SQRT1_2),
  });
  const documents = [
    ...Array.from({ length: 9 }, () => document([0, 1])),
    ...Array.from({ length: 4 }, () => document([2, 3])),
  ];
  const projection = fitProjection(documents, { terms: 20, dimensions: 2 });
  expect(Math.abs(projection[0]!)).toBeCloseTo(Math.SQRT1_2, 2);
  expect(Math.abs(projection[1]!)).toBeCloseTo(0, 2);
  expect(Math.abs(projection[2 * 2 + 1]!)).toBeCloseTo(Math.SQRT1_2, 2);
});
