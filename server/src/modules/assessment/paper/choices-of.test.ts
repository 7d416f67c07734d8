import { expect, test } from 'vitest';
import { choicesOf } from './choices-of.ts';

test('leaves every answer at its number, also where a question has left the bank', () => {
  const rows = [
    { number: 1, choice: 2 },
    { number: 2, choice: null },
    { number: 4, choice: 0 },
  ];
  expect(choicesOf(rows)).toEqual([2, null, null, 0]);
  expect(choicesOf([])).toEqual([]);
});
