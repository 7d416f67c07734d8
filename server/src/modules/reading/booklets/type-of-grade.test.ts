import { expect, test } from 'vitest';
import { typeOfGrade } from './type-of-grade.ts';

test('sets larger type for younger readers, never below 11.5 points', () => {
  const sizes = [0, 1, 2, 3, 4, 5, 6, 9].map((grade) => typeOfGrade(grade).size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.at(-1)).toBe(11.5);
});

test('keeps the pages of the first picture books', () => {
  expect([0, 1.9, 2].map((grade) => typeOfGrade(grade).keepsPages)).toEqual([true, true, false]);
});
