import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paceWord, paceWords } from './pace-word.ts';

const word = (planned: number, done: number, reached = 0, evidence = 5) =>
  paceWord({ planned, done, reached, evidence }).value;

test('says nothing about a learner of whom there is nothing', () => {
  expect(paceWord({ planned: 12, done: 0, reached: 0, evidence: 0 })).toEqual({
    value: 'no-evidence-yet',
    because: [{ code: 'pace-nothing', values: { weeks: 4 } }],
  });
});

test('says on pace from six of ten steps', () => {
  expect(word(10, 6)).toBe('on');
  expect(word(10, 5)).toBe('behind');
});

test('says ahead of nobody who has reached no goal', () => {
  expect(word(10, 10)).toBe('on');
  expect(word(10, 9, 1)).toBe('ahead');
});

test('calls nobody behind who has reached a goal', () => {
  expect(word(10, 0, 1)).toBe('on');
});

test('calls nobody behind who had nothing planned', () => {
  expect(word(0, 0)).toBe('on');
});

test('never says less of a learner who did one more step or reached one more goal', () => {
  const count = fc.nat(30);
  fc.assert(
    fc.property(count, count, fc.nat(4), fc.nat(9), (planned, done, reached, evidence) => {
      const rank = (given: Parameters<typeof paceWord>[0]) =>
        paceWords.indexOf(paceWord(given).value);
      const now = { planned, done: Math.min(planned, done), reached, evidence };
      if (paceWord(now).value === 'no-evidence-yet') return;
      expect(rank({ ...now, reached: reached + 1 })).toBeGreaterThanOrEqual(rank(now));
      expect(rank({ ...now, done: Math.min(planned, now.done + 1) })).toBeGreaterThanOrEqual(
        rank(now),
      );
    }),
  );
});
