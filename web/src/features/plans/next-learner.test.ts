import { expect, test } from 'vitest';
import { nextLearner } from './next-learner.ts';

const attention = [{ code: 'awaits-approval', values: {} }];
const rows = [
  { learnerId: 'ana', attention },
  { learnerId: 'ben', attention: [] },
  { learnerId: 'cai', attention },
];

test('goes to the next plan that waits for an approval', () => {
  expect(nextLearner(rows, 'ana')?.learnerId).toBe('cai');
});

test('goes round at the end of the class', () => {
  expect(nextLearner(rows, 'cai')?.learnerId).toBe('ana');
});

test('ends where only this learner waits', () => {
  expect(nextLearner(rows.slice(0, 2), 'ana')).toBeUndefined();
});
