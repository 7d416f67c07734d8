import { expect, test } from 'vitest';
import { tallyBand } from './tally-band.ts';

test('counts what lies in the band, by role and by grade', () => {
  const readers = [0, 1].map((schoolGrade) => ({
    schoolGrade,
    ability: 4,
    grade: 4,
    error: 1,
    lean: 0,
  }));
  const truth = [5, 3, 1, -1];
  const choices = [
    { text: 0, role: 'stretch' },
    { text: 1, role: 'just-right' },
    { text: 2, role: 'just-right' },
    { text: 3, role: 'just-right' },
  ] as const;
  expect(tallyBand(readers, truth, () => choices)).toEqual({
    inBand: 2 / 3,
    inBandAll: 1 / 2,
    notFrustrating: 1,
    instructional: 1 / 3,
    byGrade: [2 / 3, 2 / 3],
  });
});
