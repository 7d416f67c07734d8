import { expect, it } from 'vitest';
import { measurePages } from './measure-pages.ts';

it('counts words a page, a sentence and the book, and how often they come back', () => {
  expect(measurePages(['The cat sat.', '', 'The cat ran. The dog ran.'])).toEqual({
    pages: 2,
    words: 9,
    sentences: 3,
    wordsPerPage: 4.5,
    mostWordsOnAPage: 6,
    wordsPerSentence: 3,
    uniqueWords: 5,
    newWordsPerPage: 2.5,
    repeatedShare: 1 - 5 / 9,
    longestWord: 3,
  });
});

it('is all zero for a book of pictures', () => {
  expect(Object.values(measurePages(['', '🙂'])).every((value) => value === 0)).toBe(true);
});
