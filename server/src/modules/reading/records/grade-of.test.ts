import { expect, test } from 'vitest';
import { gradeOf } from './grade-of.ts';

test.each([
  [['05'], 5],
  [['5'], 5],
  [['KG'], 0],
  [['PK', '01'], 1],
  [['UG'], null],
  [[], null],
])('reads the grade of %j as %s', (codes, grade) => {
  expect(gradeOf(codes)).toBe(grade);
});
