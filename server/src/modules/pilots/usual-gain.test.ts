import { expect, test } from 'vitest';
import { findUsualGain } from './usual-gain.ts';

const gain = (grade: number | null, weeks = 8) => findUsualGain({ grade, weeks, language: 'en' });

test('is the share of the year from the fall to the spring median', () => {
  // Grade 3: 83 to 112 words in 32 weeks.
  expect(gain(3)).toBeCloseTo(((112 - 83) * 8) / 32, 9);
});

test('of grade 1 goes from winter to spring', () => {
  expect(gain(1)).toBeCloseTo(((60 - 29) * 8) / 16, 9);
});

test('is not made up for a grade or a language without norms', () => {
  expect([gain(0), gain(7), gain(null)]).toEqual([undefined, undefined, undefined]);
  expect(findUsualGain({ grade: 3, weeks: 8, language: 'es' })).toBeUndefined();
});
