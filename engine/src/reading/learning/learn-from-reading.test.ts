import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnFromReading, type Level, type ReadingSeen } from './learn-from-reading.ts';
import type { ReadingVote } from './vote-likelihood.ts';

const reader = { grade: 4, error: 1.5 };
const text = { grade: 3, error: 1 };
const level = (min: number) =>
  fc.record({
    grade: fc.double({ min: -1, max: 12, noNaN: true }),
    error: fc.double({ min, max: 3, noNaN: true }),
  });
const meeting = fc.record({ reader: level(0.3), text: level(0) });
const votes = ['too-easy', 'just-right', 'too-hard'] as const;
const seen: fc.Arbitrary<ReadingSeen> = fc.record({
  reader: level(0.3),
  text: level(0),
  vote: fc.constantFrom(undefined, ...votes),
  answered: fc.constantFrom(
    undefined,
    { right: 0, of: 3 },
    { right: 2, of: 3 },
    { right: 3, of: 3 },
  ),
  accuracy: fc.constantFrom(undefined, { words: 100, errors: 2 }, { words: 100, errors: 25 }),
});

describe('whoever reads whatever', () => {
  test('"too hard" never raises the reader and never lowers the text', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const learned = learnFromReading({ ...given, vote: 'too-hard' });
        expect(learned.reader.grade).toBeLessThanOrEqual(given.reader.grade + 1e-9);
        expect(learned.text.grade).toBeGreaterThanOrEqual(given.text.grade - 1e-9);
      }),
    );
  });

  test('"too easy" never lowers the reader and never raises the text', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const learned = learnFromReading({ ...given, vote: 'too-easy' });
        expect(learned.reader.grade).toBeGreaterThanOrEqual(given.reader.grade - 1e-9);
        expect(learned.text.grade).toBeLessThanOrEqual(given.text.grade + 1e-9);
      }),
    );
  });

  test('errors never grow, and nobody moves further than their own error', () => {
    fc.assert(
      fc.property(seen, (given) => {
        const learned = learnFromReading(given);
        for (const who of ['reader', 'text'] as const) {
          expect(learned[who].error).toBeLessThanOrEqual(given[who].error + 1e-9);
          const moved = Math.abs(learned[who].grade - given[who].grade);
          expect(moved).toBeLessThanOrEqual(given[who].error + 1e-9);
        }
      }),
    );
  });

  test('more right answers never mean a weaker reader', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const grades = [0, 1, 2, 3].map(
          (right) => learnFromReading({ ...given, answered: { right, of: 3 } }).reader.grade,
        );
        expect(grades).toEqual(grades.toSorted((a, b) => a - b));
      }),
    );
  });

  test('the order of two votes on two texts hardly matters', () => {
    const pair = fc.tuple(
      level(0.5),
      level(0.5),
      fc.constantFrom(...votes),
      fc.constantFrom(...votes),
    );
    fc.assert(
      fc.property(pair, ([one, other, first, second]) => {
        const texts = [
          { text: { grade: 4 + (one.grade - 5.5) / 4, error: one.error }, vote: first },
          { text: { grade: 4 + (other.grade - 5.5) / 4, error: other.error }, vote: second },
        ];
        const after = (readings: readonly { text: Level; vote: ReadingVote }[]) =>
          readings.reduce(
            (state, each) => learnFromReading({ reader: state, ...each }).reader,
            reader,
          );
        const difference = after(texts).grade - after(texts.toReversed()).grade;
        // Of all pairs half differ by less than .003 grades; two votes that surprise, the second more than the first, by up to .65.
        expect(Math.abs(difference)).toBeLessThan(reader.error / 2);
      }),
    );
  });
});

test('whoever is known worse moves more', () => {
  const vague = learnFromReading({ reader, text: { ...text, error: 0.2 }, vote: 'too-hard' });
  expect(reader.grade - vague.reader.grade).toBeGreaterThan((vague.text.grade - text.grade) * 10);
});

test('keeps what a reading says as a measure that gives the same reader when it is weighed with the rest', () => {
  const { reader: learned, measure } = learnFromReading({
    reader,
    text,
    answered: { right: 3, of: 3 },
  });
  const precision = 1 / reader.error ** 2 + 1 / measure!.error ** 2;
  const grade =
    (reader.grade / reader.error ** 2 + measure!.grade / measure!.error ** 2) / precision;
  expect(grade).toBeCloseTo(learned.grade, 9);
  expect(1 / Math.sqrt(precision)).toBeCloseTo(learned.error, 9);
});

test('learns nothing where nothing was seen', () => {
  expect(learnFromReading({ reader, text })).toMatchObject({ reader, text, measure: undefined });
});

test.each([
  [{ reader: { grade: Number.NaN, error: 1 }, text }],
  [{ reader: { grade: 4, error: 0 }, text }],
  [{ reader, text, answered: { right: 4, of: 3 } }],
  [{ reader, text, accuracy: { words: 10, errors: 11 } }],
] as readonly [ReadingSeen][])('refuses what cannot be', (given) => {
  expect(() => learnFromReading(given)).toThrow(RangeError);
});
