import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseShelf } from './choose-shelf.ts';
import type { ShelfQuestion, ShelfText } from './shelf-question.ts';

const topics = ['space', 'sports', 'animals', 'music', 'family'];

/** Texts from kindergarten to grade 8, a tenth of a grade apart, as a library that has been read from knows them. */
const library: readonly ShelfText[] = Array.from({ length: 90 }, (_, at) => ({
  textId: `text-${at}`,
  title: `Text ${at}`,
  language: 'en' as const,
  kind: at % 2 === 0 ? 'story' : 'fact',
  topics: [topics[at % topics.length]!],
  grade: at / 10,
  error: 0.5,
}));

const question: ShelfQuestion = {
  readers: { en: { grade: 4, error: 0.5 } },
  texts: library,
  interests: [],
  readBefore: [],
  moreLike: [],
  leftOut: [],
  onShelf: [],
  seed: 1,
};

const gradeOf = (textId: string) => library.find((text) => text.textId === textId)!.grade;
const topicOf = (textId: string) => library.find((text) => text.textId === textId)!.topics[0];
const ids = (asked: ShelfQuestion) => chooseShelf(asked).map(({ textId }) => textId);
const past = (textId: string, daysAgo: number) =>
  ({ textId, daysAgo, finished: true, vote: 'just-right', rightShare: 1 }) as const;

describe('a shelf', () => {
  test('holds eight texts: six in the band, one stretch, one easy', () => {
    const shelf = chooseShelf(question);
    const roles = shelf.map(({ role }) => role);
    expect(roles).toEqual([...Array<string>(6).fill('just-right'), 'stretch', 'easy']);
    for (const { textId } of shelf.slice(0, 6)) {
      expect(gradeOf(textId)).toBeLessThanOrEqual(4);
      expect(gradeOf(textId)).toBeGreaterThanOrEqual(0);
    }
    expect(gradeOf(shelf[6]!.textId)).toBeGreaterThan(3.5);
    expect(gradeOf(shelf[7]!.textId)).toBeLessThanOrEqual(0.5);
  });

  test('says of each text why it is there', () => {
    for (const { role, because } of chooseShelf(question))
      expect(because[0]?.code).toBe(`shelf-${role}`);
  });

  test('brings what the learner likes, and says so', () => {
    const shelf = chooseShelf({ ...question, interests: ['space'] });
    const liked = shelf.filter(({ textId }) => topicOf(textId) === 'space');
    expect(liked.length).toBeGreaterThanOrEqual(2);
    for (const { because } of liked)
      expect(because).toContainEqual({ code: 'shelf-interest', values: { topic: 'space' } });
  });

  test('brings more like a text that the learner asked more of', () => {
    const shelf = chooseShelf({ ...question, moreLike: ['text-3'] });
    const more = { code: 'shelf-more-like', values: { title: 'Text 3' } };
    expect(shelf.some(({ because }) => because.some(({ code }) => code === more.code))).toBe(true);
    expect(shelf.flatMap(({ because }) => because)).toContainEqual(more);
  });

  test('is varied where nothing is known of the learner', () => {
    expect(new Set(ids(question).map(topicOf)).size).toBe(topics.length);
  });

  test('does not offer again what was read lately, and what was loved sooner', () => {
    const [first = ''] = ids(question);
    expect(ids({ ...question, readBefore: [past(first, 30)] })).not.toContain(first);
    const loved = { ...question, readBefore: [past(first, 30)], moreLike: [first] };
    expect(ids({ ...loved, onShelf: [first] })).toContain(first);
  });

  test('never offers what was put back', () => {
    const [first = ''] = ids(question);
    expect(ids({ ...question, leftOut: [first] })).not.toContain(first);
  });

  test("moves with the teacher's window, and says so", () => {
    const window = { shift: 1.5, mustTopics: [], neverTopics: ['music'] };
    const harder = chooseShelf({ ...question, window });
    const mean = (of: readonly string[]) =>
      of.reduce((sum, id) => sum + gradeOf(id), 0) / of.length;
    expect(mean(harder.map(({ textId }) => textId))).toBeGreaterThan(mean(ids(question)) + 0.5);
    expect(harder.map(({ textId }) => topicOf(textId))).not.toContain('music');
    expect(harder[0]?.because).toContainEqual({
      code: 'shelf-window-harder',
      values: { grades: 1.5 },
    });
    const only = ids({ ...question, window: { shift: 0, mustTopics: ['music'], neverTopics: [] } });
    expect(new Set(only.map(topicOf))).toEqual(new Set(['music']));
  });

  test('prefers a text whose level is known well', () => {
    const unsure = library.map((text, at) => ({ ...text, error: at % 3 === 0 ? 0.3 : 3 }));
    const errors = new Map(unsure.map(({ textId, error }) => [textId, error]));
    const chosen = chooseShelf({ ...question, texts: unsure });
    const inside = chosen.filter(({ role }) => role === 'just-right');
    expect(inside.filter(({ textId }) => errors.get(textId) === 0.3)).toHaveLength(6);
  });

  test('gives both languages to a reader of both', () => {
    const both = library.map((text, at) => ({
      ...text,
      language: at % 4 < 2 ? ('en' as const) : ('es' as const),
    }));
    const readers = { en: { grade: 4, error: 0.5 }, es: { grade: 4, error: 0.5 } };
    const languages = new Map(both.map(({ textId, language }) => [textId, language]));
    const spanish = ids({ ...question, texts: both, readers }).filter(
      (id) => languages.get(id) === 'es',
    );
    expect(spanish.length).toBeGreaterThanOrEqual(2);
    expect(spanish.length).toBeLessThanOrEqual(6);
  });

  test('gives what there is where the library is small', () => {
    expect(ids({ ...question, texts: library.slice(0, 3) })).toHaveLength(3);
    expect(ids({ ...question, texts: [] })).toEqual([]);
    expect(ids({ ...question, readers: { es: { grade: 4, error: 1 } } })).toEqual([]);
  });

  test('gives a reader above the whole library its hardest texts', () => {
    const strong = ids({ ...question, readers: { en: { grade: 14, error: 0.5 } } });
    expect(Math.min(...strong.map(gradeOf))).toBeGreaterThan(8);
  });
});

describe('from day to day', () => {
  const shelf = ids(question);

  test('only what was read makes room', () => {
    const [read = '', ...stay] = shelf;
    const next = ids({ ...question, onShelf: shelf, readBefore: [past(read, 0)] });
    expect(next).toEqual(expect.arrayContaining(stay));
    expect(next).toHaveLength(8);
  });

  test('a small change of the measure leaves most of it', () => {
    const next = ids({ ...question, onShelf: shelf, readers: { en: { grade: 4.2, error: 0.4 } } });
    expect(next.filter((id) => shelf.includes(id)).length).toBeGreaterThanOrEqual(7);
  });

  test('a large one changes it', () => {
    const next = ids({ ...question, onShelf: shelf, readers: { en: { grade: 7, error: 0.4 } } });
    expect(next.filter((id) => shelf.includes(id)).length).toBeLessThanOrEqual(2);
  });

  test('nothing changes it where nothing happened', () => {
    const anything = fc.record({
      grade: fc.double({ min: -1, max: 12, noNaN: true }),
      error: fc.double({ min: 0.2, max: 3, noNaN: true }),
      textError: fc.double({ min: 0.2, max: 3.5, noNaN: true }),
      seed: fc.nat(),
      interests: fc.subarray(topics),
    });
    fc.assert(
      fc.property(anything, ({ grade, error, textError, seed, interests }) => {
        const asked: ShelfQuestion = {
          ...question,
          readers: { en: { grade, error } },
          texts: library.map((text) => ({ ...text, error: textError })),
          interests,
          seed,
        };
        const first = ids(asked);
        expect(new Set(first).size).toBe(8);
        const next = chooseShelf({ ...asked, onShelf: first });
        expect(next.map(({ textId }) => textId).toSorted()).toEqual(first.toSorted());
        const roles = chooseShelf(asked).map(({ textId, role }) => [textId, role]);
        expect(next.map(({ textId, role }) => [textId, role])).toEqual(roles);
      }),
      { numRuns: 200 },
    );
  });

  test('learners who are alike get different texts', () => {
    const given = [1, 2, 3, 4, 5].flatMap((seed) => ids({ ...question, seed }));
    expect(new Set(given).size).toBeGreaterThan(10);
  });
});
