import { expect, test } from 'vitest';
import { countRight } from './count-right.ts';

const questions = [1, 2, 3].map((number) => ({ number, right_choice: 1 }));

test('counts the questions that were answered, and those answered rightly', () => {
  const answers = [
    { number: 1, choice: 1 },
    { number: 2, choice: 0 },
  ];
  expect(countRight(questions, answers)).toEqual({ asked: 2, right: 1 });
});

test('passes over answers to what was not asked, and takes the first of two', () => {
  const answers = [
    { number: 9, choice: 1 },
    { number: 3, choice: 0 },
    { number: 3, choice: 1 },
  ];
  expect(countRight(questions, answers)).toEqual({ asked: 1, right: 0 });
});
