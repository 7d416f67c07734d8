import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchReader } from '../../readability/match-reader.ts';
import { inferReader } from './infer-reader.ts';

const text = { grade: 3, error: 0.8 };
const infer = (words: number, errors: number) => inferReader({ words, errors, text });

describe('the reader behind a running record', () => {
  test('stands at the text’s grade when 90 % was read rightly, for any length', () => {
    for (const words of [50, 100, 400])
      expect(infer(words, words / 10).grade).toBeCloseTo(text.grade, 10);
  });

  test('is what matchReader would expect of that accuracy: two grades above at 95 %', () => {
    const { grade } = infer(2000, 100);
    expect(grade).toBeCloseTo(5, 1);
    const half = 1.2815515655446004 * text.error;
    const met = matchReader({ grade: 5, error: 0 }, { grade: 3, low: 3 - half, high: 3 + half });
    expect(met.band).toBe('independent');
    expect(met.bands.independent).toBeCloseTo(0.5, 6);
  });

  test('is never more than four grades from the text, and says so by its error', () => {
    expect(infer(100, 0)).toEqual({ grade: 7, error: expect.closeTo(4.26, 1) });
    expect(infer(100, 100).grade).toBe(-1);
  });

  test('is lower with each error more, and surer with each word more at the same accuracy', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (tens, more) => {
          const words = tens * 10;
          const errors = Math.min(more, words - 1);
          expect(infer(words, errors + 1).grade).toBeLessThanOrEqual(infer(words, errors).grade);
          expect(infer(words + 10, tens + 1).error).toBeLessThan(infer(words, tens).error);
        },
      ),
    );
  });

  test('is never surer than its text and its occasion', () => {
    expect(infer(100_000, 10_000).error).toBeGreaterThan(Math.hypot(0.8, 1));
    expect(infer(100_000, 10_000).error).toBeLessThan(1.29);
  });

  test('is refused for counts that cannot be', () => {
    for (const [words, errors] of [
      [0, 0],
      [10, 11],
      [10, -1],
      [10.5, 1],
    ] as const)
      expect(() => infer(words, errors)).toThrow(RangeError);
    expect(() => inferReader({ words: 10, errors: 1, text: { grade: 3, error: -1 } })).toThrow(
      RangeError,
    );
  });
});
