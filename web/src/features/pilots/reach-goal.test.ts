import { expect, test } from 'vitest';
import { reachGoal } from './reach-goal.ts';

test('calls a goal reached or missed only where the whole interval says so', () => {
  const between = { low: 5.6, high: 8.1 };
  expect([5, 8, 9].map((goal) => reachGoal(between, goal))).toEqual(['reached', 'open', 'missed']);
});
