import { describe, expect, it } from 'vitest';
import { topics } from './topics.ts';
import { readTexts } from './texts.ts';

const english = await readTexts('en');
const grades = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const words = (pages: readonly string[]) => pages.join(' ').split(/\s+/).length;

/** Running words a text of each grade may have. */
const lengths: Readonly<Record<number, readonly [least: number, most: number]>> = {
  0: [25, 90],
  1: [60, 150],
  2: [115, 280],
  3: [190, 370],
  4: [250, 470],
  5: [300, 610],
  6: [350, 720],
  7: [350, 720],
  8: [350, 720],
};

describe('the English starter library', () => {
  it.each(english.map((text) => [text.key, text] as const))(
    'keeps %s as short as its grade can read at a sitting',
    (_key, { grade, pages }) => {
      const [least, most] = lengths[grade]!;
      expect(words(pages)).toBeGreaterThanOrEqual(least);
      expect(words(pages)).toBeLessThanOrEqual(most);
    },
  );

  it('has at least eleven texts for every grade', () => {
    for (const grade of grades)
      expect(english.filter((text) => text.grade === grade).length).toBeGreaterThanOrEqual(11);
  });

  it('has at least three texts about every topic', () => {
    const count = (topic: string) =>
      english.filter((text) => text.topics.some((one) => one === topic)).length;
    expect(topics.filter((topic) => count(topic) < 3)).toEqual([]);
  });

  it('has stories and facts for every grade', () => {
    for (const grade of grades)
      for (const kind of ['story', 'fact'])
        expect(
          english.filter((text) => text.grade === grade && text.kind === kind).length,
        ).toBeGreaterThanOrEqual(3);
  });

  it('asks in every text for something said and for something to be worked out', () => {
    const lacking = english.filter(({ questions }) =>
      ['literal', 'inference'].some((kind) => !questions.some((one) => one.kind === kind)),
    );
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });

  it('hides the right choice: no position holds it in more than four of ten questions', () => {
    const rights = english.flatMap(({ questions }) => questions.map(({ right }) => right));
    for (const place of [0, 1, 2])
      expect(rights.filter((right) => right === place).length / rights.length).toBeLessThan(0.4);
  });

  it('hides the right choice: it is the longest of its choices in less than half of the questions', () => {
    const all = english.flatMap(({ questions }) => questions);
    const longest = all.filter(({ choices, right }) =>
      choices.every((choice, at) => at === right || choice.length < choices[right]!.length),
    );
    expect(longest.length / all.length).toBeLessThan(0.5);
  });
});

describe('readTexts', () => {
  it('brings at least a hundred texts in English and twenty in Spanish', async () => {
    expect(english.length).toBeGreaterThanOrEqual(100);
    expect((await readTexts('es')).length).toBeGreaterThanOrEqual(20);
  });

  it('gives the texts by grade, each with a title of its own', () => {
    expect(english.map(({ grade }) => grade)).toEqual(
      english.map(({ grade }) => grade).toSorted((left, right) => left - right),
    );
    expect(new Set(english.map(({ title }) => title)).size).toBe(english.length);
  });
});
