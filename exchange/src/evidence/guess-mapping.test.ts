import { expect, it } from 'vitest';
import { guessMapping } from './guess-mapping.ts';

it.each([
  [
    ['learner', 'order', 'problem', 'skill', 'correct', 'fold'],
    { learner: 'learner', order: 'order', problem: 'problem', skill: 'skill', score: 'correct' },
  ],
  [
    ['Anon Student Id', 'Problem Name', 'First Transaction Time', 'Outcome', 'KC (Default)'],
    {
      learner: 'Anon Student Id',
      problem: 'Problem Name',
      at: 'First Transaction Time',
      score: 'Outcome',
      skill: 'KC (Default)',
    },
  ],
  [
    ['order_id', 'user_id', 'skill_id', 'skill_name', 'is_correct'],
    { order: 'order_id', learner: 'user_id', skill: 'skill_name', score: 'is_correct' },
  ],
  [['a', 'b'], {}],
])('knows the columns of %j', (columns, mapping) => {
  expect(guessMapping(columns)).toEqual(mapping);
});
