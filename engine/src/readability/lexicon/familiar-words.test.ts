import { expect, it } from 'vitest';
import { isDaleChallWord, isSpacheWord } from './familiar-words.ts';

it('counts regular inflections of listed words as familiar', () => {
  const found = [
    'cat',
    'cats',
    'carries',
    'carried',
    'stopped',
    'making',
    'biggest',
    'dont',
  ].filter((word) => isDaleChallWord(word) !== true);
  expect(found).toEqual([]);
});

it('does not count words off the list', () => {
  const found = ['photosynthesis', 'hypothesis', 'nevertheless', ''].filter(
    (word) => isDaleChallWord(word) !== false,
  );
  expect(found).toEqual([]);
});

it('has the smaller list of Spache', () => {
  expect(isSpacheWord('jumped')).toBe(true);
  expect(isSpacheWord('parliament')).toBe(false);
});
