import { expect, test } from 'vitest';
import { columnsOf } from './answer-columns.ts';
import { detectLeak } from './detect-leak.ts';

const scores = [1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0];

test('finds the rows that repeat one answer with several skills', () => {
  const history = scores.flatMap((score, problem) => [
    { skill: 0, problem, score },
    { skill: 1, problem, score },
  ]);
  const leak = detectLeak(columnsOf([history]));
  expect(leak).toMatchObject({ repeats: 12, share: 0.5, agreement: 1, flatters: true });
  expect(leak.baseline).toBeLessThan(0.6);
});

test('finds nothing where every row is an answer of its own', () => {
  const history = scores.map((score, problem) => ({ skill: 0, problem, score }));
  expect(detectLeak(columnsOf([history, history]))).toMatchObject({ repeats: 0, flatters: false });
  expect(detectLeak(columnsOf([]))).toMatchObject({ repeats: 0, share: 0, flatters: false });
});

test('does not take the next learner, or a missing problem, for a repeat', () => {
  const one = [{ skill: 0, problem: 3, score: 1 }];
  const without = [
    { skill: 0, score: 1 },
    { skill: 0, score: 1 },
  ];
  expect(detectLeak(columnsOf([one, one, without])).repeats).toBe(0);
});
