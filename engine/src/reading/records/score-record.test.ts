import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from './mark.ts';
import { countMarks, scoreCounts } from './score-record.ts';
import { splitPassage } from './split-passage.ts';

const words = splitPassage(
  'Mia went to the shop. The shop was shut, so Mia sat down.\nLuis saw Mia there and sat with her for a while.',
);
const count = (marks: readonly Mark[], lastWord = words.length - 1) =>
  countMarks(words, marks, lastWord);

describe('a marked passage', () => {
  test('counts one error for a substitution, an omission, an insertion and a word told', () => {
    const marks: Mark[] = [
      { kind: 'substitution', at: 4, said: 'store' },
      { kind: 'omission', at: 6 },
      { kind: 'insertion', at: 7, said: 'now' },
      { kind: 'told', at: 8 },
    ];
    expect(count(marks)).toEqual({ words: 24, errors: 4, selfCorrections: 0, correctWords: 21 });
  });

  test('counts no error for a repetition or a self-correction', () => {
    const marks: Mark[] = [
      { kind: 'repetition', at: 1 },
      { kind: 'self-correction', at: 2, said: 'too' },
    ];
    expect(count(marks)).toMatchObject({ errors: 0, selfCorrections: 1 });
  });

  test('counts a name that is misread again once, and another word each time', () => {
    const misread = (at: number): Mark => ({ kind: 'substitution', at, said: 'x' });
    expect(count([misread(0), misread(10), misread(15)])).toMatchObject({
      errors: 1,
      correctWords: 21,
    });
    expect(count([misread(4), misread(6)])).toMatchObject({ errors: 2 });
  });

  test('counts each word of a line left out, in one act', () => {
    expect(count([{ kind: 'skipped-line', at: 5, to: 9 }])).toMatchObject({ words: 24, errors: 5 });
  });

  test('takes a page turned over unread from the running words', () => {
    const marks: Mark[] = [
      { kind: 'skipped-page', at: 0, to: 12 },
      { kind: 'told', at: 3 },
    ];
    expect(count(marks)).toEqual({ words: 11, errors: 0, selfCorrections: 0, correctWords: 11 });
  });

  test('ends with the last word read: what comes after it counts for nothing', () => {
    expect(count([{ kind: 'told', at: 12 }], 4)).toMatchObject({ words: 5, errors: 0 });
  });

  test('never counts more errors than words, nor fewer than none', () => {
    const kinds = ['substitution', 'omission', 'insertion', 'told', 'self-correction'] as const;
    const mark = fc.record({
      kind: fc.constantFrom(...kinds),
      at: fc.nat({ max: words.length - 1 }),
    });
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 80 }),
        fc.nat({ max: words.length - 1 }),
        (marks, lastWord) => {
          const score = scoreCounts(count(marks, lastWord));
          expect(score.errors).toBeLessThanOrEqual(score.words);
          expect(score.accuracy).toBeGreaterThanOrEqual(0);
          expect(score.accuracy).toBeLessThanOrEqual(1);
          expect(score.correctWords).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('is refused where a mark lies outside it', () => {
    expect(() => count([{ kind: 'told', at: 24 }])).toThrow(RangeError);
    expect(() => count([], -1)).toThrow(RangeError);
  });
});

describe('a score', () => {
  test('is worked out as in Clay’s example: 150 words, 15 errors, 5 self-corrections', () => {
    const score = scoreCounts({ words: 150, errors: 15, selfCorrections: 5, seconds: 90 });
    expect(score).toMatchObject({
      accuracy: 0.9,
      errorRatio: 10,
      selfCorrectionRatio: 4,
      wordsCorrectPerMinute: 90,
      band: 'instructional',
    });
  });

  test.each([
    [100, 5, 'independent'],
    [1000, 51, 'instructional'],
    [100, 10, 'instructional'],
    [1000, 101, 'frustration'],
  ])('of %i words with %i errors is %s, without rounding first', (given, errors, band) => {
    expect(scoreCounts({ words: given, errors, selfCorrections: 0 }).band).toBe(band);
  });

  test('has no ratio of what did not happen, and no pace without a clock', () => {
    expect(scoreCounts({ words: 50, errors: 0, selfCorrections: 0 })).toMatchObject({
      accuracy: 1,
      errorRatio: undefined,
      selfCorrectionRatio: undefined,
      wordsCorrectPerMinute: undefined,
    });
  });

  test('is refused for counts that cannot be', () => {
    for (const wrong of [{ words: 0 }, { errors: -1 }, { words: 1.5 }, { seconds: 0 }])
      expect(() => scoreCounts({ words: 10, errors: 0, selfCorrections: 0, ...wrong })).toThrow(
        RangeError,
      );
  });
});
