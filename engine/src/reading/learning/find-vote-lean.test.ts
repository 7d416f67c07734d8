import { expect, test } from 'vitest';
import { findVoteLean } from './find-vote-lean.ts';
import { learnFromReading } from './learn-from-reading.ts';

const always = (count: number, vote: 'too-hard' | 'too-easy', difference = 2) =>
  Array.from({ length: count }, () => ({ vote, difference, error: 0.8 }));

test('knows of nobody’s leaning before a vote, and believes one or two little', () => {
  expect(findVoteLean([])).toEqual({ lean: expect.closeTo(0, 6), error: expect.closeTo(0.75, 2) });
  expect(Math.abs(findVoteLean(always(1, 'too-hard')).lean)).toBeLessThan(0.6);
});

test('finds out who calls everything too hard, or too easy', () => {
  expect(findVoteLean(always(8, 'too-hard')).lean).toBeLessThan(-0.7);
  expect(findVoteLean(always(8, 'too-easy', 1)).lean).toBeGreaterThan(0.7);
});

test('lets a child who always says "too hard" move less than one who says it once', () => {
  const meeting = { reader: { grade: 4, error: 1 }, text: { grade: 2.5, error: 0.5 } };
  const once = learnFromReading({ ...meeting, vote: 'too-hard' });
  const again = learnFromReading({
    ...meeting,
    vote: 'too-hard',
    lean: findVoteLean(always(8, 'too-hard')),
  });
  expect(4 - again.reader.grade).toBeLessThan(0.8 * (4 - once.reader.grade));
});
