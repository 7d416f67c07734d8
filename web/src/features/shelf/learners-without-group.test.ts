import { expect, test } from 'vitest';
import { learnersWithoutGroup } from './learners-without-group.ts';

test('finds who is in no group, also who came to the class later', () => {
  const learners = ['ana', 'ben', 'cai'].map((learnerId) => ({ learnerId }));
  expect(learnersWithoutGroup(learners, [{ learnerIds: ['ben'] }])).toEqual(['ana', 'cai']);
  expect(learnersWithoutGroup(learners, [])).toEqual(['ana', 'ben', 'cai']);
});
