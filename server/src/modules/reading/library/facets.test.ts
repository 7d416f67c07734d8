import { expect, it } from 'vitest';
import { countFacets, filterTexts, lengthOf, levelBand, type Findable } from './facets.ts';

const text = (more: Partial<Findable>): Findable => ({
  language: 'en',
  kind: 'story',
  topics: ['animals'],
  words: 200,
  grade: 2.5,
  isRead: false,
  ...more,
});
const texts = [
  text({}),
  text({ topics: ['animals', 'ocean'], words: 900, isRead: true }),
  text({ language: 'es', grade: 0.3, kind: null }),
];

it('counts what each choice would leave, with the other filters as they are', () => {
  const { topic, language, length, kind } = countFacets(texts, { language: 'en' });
  expect(topic).toEqual([
    { code: 'animals', count: 2 },
    { code: 'ocean', count: 1 },
  ]);
  // The facet itself shows what choosing another language would give.
  expect(language).toEqual([
    { code: 'en', count: 2 },
    { code: 'es', count: 1 },
  ]);
  expect(length.map(({ code }) => code)).toEqual(['short', 'long']);
  expect(kind).toEqual([{ code: 'story', count: 2 }]);
});

it('leaves only what passes every filter', () => {
  expect(filterTexts(texts, { language: 'en', read: 'no' })).toHaveLength(1);
  expect(filterTexts(texts, { band: 'k-1' })).toEqual([texts[2]]);
});

it('puts every level and every length into one band', () => {
  expect([0, 1.99, 2, 5.9, 8.9, 16].map(levelBand)).toEqual([
    'k-1',
    'k-1',
    '2-3',
    '4-5',
    '6-8',
    '9-up',
  ]);
  expect([0, 100, 101, 800, 801].map(lengthOf)).toEqual([
    'tiny',
    'tiny',
    'short',
    'medium',
    'long',
  ]);
});
