import { expect, it } from 'vitest';
import { placeTerms, weighTerms } from './term-space.ts';

const space = {
  index: new Map([
    ['cat', 0],
    ['sat', 1],
  ]),
  rarity: Float32Array.from([1, 2]),
};

it('weighs a term by how often it stands and how rare it is, at unit length', () => {
  const { at, values } = placeTerms(['cat', 'cat', 'sat', 'unknown'], space);
  const cat = 1 + Math.log(2);
  const length = Math.hypot(cat, 2);
  expect([...at]).toEqual([0, 1]);
  expect(values[0]).toBeCloseTo(cat / length, 6);
  expect(values[1]).toBeCloseTo(2 / length, 6);
  expect(weighTerms({ at, values }, Float32Array.from([1, 0]))).toBeCloseTo(cat / length, 6);
});

it('is empty where no term is known', () => {
  const vector = placeTerms(['unknown'], space);
  expect(vector.at).toHaveLength(0);
  expect(weighTerms(vector, Float32Array.from([1, 0]))).toBe(0);
});
