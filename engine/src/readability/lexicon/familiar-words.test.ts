import { expect, it } from 'vitest';
import { isDaleChallWord, isSpacheWord } from './familiar-words.ts';

it('counts regular inflections of listed words as familiar', () => {
  for (const word of [
    'cat',
    'cats',
    'carries',
    'carried',
    'stopped',
    'making',
    'biggest',
    'dont',
  ]) {
    expect(isDaleChallWord(word), word).toBe(true);
  }
});

it('does not count words off the list', () => {
  for (const word of ['photosynthesis', 'hypothesis', 'nevertheless', '']) {
    expect(isDaleChallWord(word), word).toBe(false);
  }
});

it('has the smaller list of Spache', () => {
  expect(isSpacheWord('jumped')).toBe(true);
  expect(isSpacheWord('parliament')).toBe(false);
});
