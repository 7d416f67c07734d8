import { expect, test } from 'vitest';
import { readGrade } from './read-grade.ts';

test('counts grades in years since kindergarten', () => {
  expect(['PK', 'K', 'KG', '1', '04', '12'].map(readGrade)).toEqual([-1, 0, 0, 1, 4, 12]);
});

test('knows no grade where there is none', () => {
  expect([undefined, '', 'UG', 'four', '3-5'].map((text) => readGrade(text))).toEqual(
    Array.from({ length: 5 }),
  );
});
