import { expect, test } from 'vitest';
import { groupGoals } from './group-goals.ts';

const goal = (goalId: string, parentGoalId: string | null = null) => ({
  goalId,
  horizon: parentGoalId === null ? ('long' as const) : ('short' as const),
  parentGoalId,
});

test('sets short-term goals below the long-term one that they lead to, and loses none', () => {
  const grouped = groupGoals([goal('a', 'far'), goal('far'), goal('b', 'far'), goal('c', 'gone')]);
  expect(grouped.map((each) => [each.goal.goalId, each.below.map(({ goalId }) => goalId)])).toEqual(
    [
      ['far', ['a', 'b']],
      ['c', []],
    ],
  );
});
