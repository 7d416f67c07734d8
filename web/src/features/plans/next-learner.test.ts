import { expect, test } from 'vitest';
import { nextLearner } from './next-learner.ts';

const rows = [
  { learnerId: 'ana', planState: 'draft' },
  { learnerId: 'ben', planState: 'active' },
  { learnerId: 'cai', planState: 'in-review' },
] as const;

test('goes to the next plan that waits for an approval', () => {
  expect(nextLearner(rows, 'ana')?.learnerId).toBe('cai');
});

test('goes round at the end of the class', () => {
  expect(nextLearner(rows, 'cai')?.learnerId).toBe('ana');
});

test('ends where only this learner waits', () => {
  expect(nextLearner(rows.slice(0, 2), 'ana')).toBeUndefined();
});
