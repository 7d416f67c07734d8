import { expect, test } from 'vitest';
import { scoreOf } from './score-of.ts';

test('spreads the levels evenly over the scores', () => {
  expect([1, 2, 3, 4, 5].map((level) => scoreOf(level, 5))).toEqual([0, 0.25, 0.5, 0.75, 1]);
});
