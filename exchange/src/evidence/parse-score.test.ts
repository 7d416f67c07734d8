import { expect, it } from 'vitest';
import { parseScore } from './parse-score.ts';

it.each([
  ['1', 1],
  ['0', 0],
  ['0.5', 0.5],
  ['.5', 0.5],
  ['0,5', 0.5],
  ['TRUE', 1],
  ['false', 0],
  ['Right', 1],
  ['wrong', 0],
  ['INCORRECT', 0],
  ['HINT', 0],
  ['sí', 1],
  ['85%', 0.85],
  ['85 %', 0.85],
  ['3/4', 0.75],
  ['3 / 4', 0.75],
])('reads %s as %d', (text, score) => {
  expect(parseScore(text, 1)).toBe(score);
});

it('reads points out of a full score', () => {
  expect(parseScore('17', 20)).toBe(0.85);
});

it.each([
  ['', 'score-missing'],
  ['maybe', 'score-unreadable'],
  ['1.2.3', 'score-unreadable'],
  ['85', 'score-out-of-range'],
  ['-1', 'score-out-of-range'],
  ['120%', 'score-out-of-range'],
  ['5/4', 'score-out-of-range'],
  ['0/0', 'score-out-of-range'],
])('refuses "%s": %s', (text, problem) => {
  expect(parseScore(text, 1)).toBe(problem);
});
