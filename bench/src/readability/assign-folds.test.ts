import { expect, it } from 'vitest';
import { assignFolds } from './assign-folds.ts';

it('keeps a group together and the folds even', () => {
  const groups = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'd'];
  const folds = assignFolds(groups, 2);
  for (const [at, group] of groups.entries()) expect(folds[at]).toBe(folds[groups.indexOf(group)]);
  expect(folds.filter((fold) => fold === 0)).toHaveLength(4);
});
