import { expect, test } from 'vitest';
import { moveLearner } from './move-learner.ts';

const groups = [
  { groupId: 'a', textId: null, learnerIds: ['1', '2'] },
  { groupId: 'b', textId: null, learnerIds: ['3'] },
];

test('puts a learner into one group and takes them out of the other', () => {
  expect(moveLearner(groups, '1', 'b').map(({ learnerIds }) => learnerIds)).toEqual([
    ['2'],
    ['3', '1'],
  ]);
});

test('takes a learner out of all groups', () => {
  expect(moveLearner(groups, '3', '').map(({ learnerIds }) => learnerIds)).toEqual([
    ['1', '2'],
    [],
  ]);
});
