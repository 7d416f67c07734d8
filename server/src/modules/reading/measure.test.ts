import { expect, it } from 'vitest';
import { measure } from './measure.ts';

const text = '##\nThe cat sat.\n##\nThe ship sat on a mat.\n';

it('tells what early readers go by, a page mark apart', () => {
  const { early, decodable } = measure({ text, language: 'en' });
  expect(early).toMatchObject({ pages: 2, wordsPerPage: 4.5, mostWordsOnAPage: 6, uniqueWords: 7 });
  expect(decodable).toBeNull();
});

it('tells which words beginners cannot sound out yet, and what to teach next', () => {
  const graphemes = ['s', 'a', 't', 'p', 'i', 'n', 'm', 'o', 'c'];
  const { decodable } = measure({
    text,
    language: 'en',
    taught: { graphemes, heartWords: ['the'] },
  });
  expect(decodable?.share).toBeCloseTo(8 / 9);
  expect(decodable?.blocked.map(({ start, end }) => text.slice(start, end))).toEqual(['ship']);
  expect(decodable?.nextGraphemes).toEqual([{ grapheme: 'sh', words: 1 }]);
});

it('measures a text without words', () => {
  const found = measure({
    text: '🙂',
    language: 'en',
    taught: { graphemes: ['s'], heartWords: [] },
  });
  expect(found).toMatchObject({ words: 0, measures: {}, early: { pages: 0 } });
});
