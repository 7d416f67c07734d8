import { expect, test } from 'vitest';
import { groupSizes } from './group-sizes.ts';

test.each([
  [26, 5, 5],
  [25, 4, 6],
  [7, 6, 2],
  [4, 4, 1],
  [2, 4, 1],
  [1, 3, 1],
])('makes of %i learners in groups of about %i: %i groups', (learners, wished, groups) => {
  const sizes = groupSizes(learners, wished);
  expect(sizes).toHaveLength(groups);
  const least = sizes.reduce((sum, size) => sum + size.least, 0);
  const most = sizes.reduce((sum, size) => sum + size.most, 0);
  expect(least).toBeLessThanOrEqual(learners);
  expect(most).toBeGreaterThanOrEqual(learners);
});

test('keeps every group between 3 and 6 where a class allows it', () => {
  for (let learners = 6; learners <= 40; learners++)
    for (const wished of [3, 4, 5, 6])
      for (const { least, most } of groupSizes(learners, wished)) {
        expect(least).toBe(3);
        expect(most).toBe(6);
      }
});
