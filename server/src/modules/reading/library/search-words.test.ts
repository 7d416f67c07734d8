import { expect, it } from 'vitest';
import { plainWords, searchQuery } from './search-words.ts';

it('takes a word with and without accents for the same', () => {
  expect(plainWords('CANCIÓN')).toBe(plainWords('cancion'));
});

it('finds by all words, the last one as far as it is typed', () => {
  expect(searchQuery('the lost mit')).toBe('the & lost & mit:*');
  expect(searchQuery('mitten ')).toBe('mitten');
});

it('asks for nothing where nothing is a word, and lets no operator through', () => {
  expect(searchQuery(' !? ')).toBeUndefined();
  expect(searchQuery("a' | !b:* & (c")).toBe('a & b & c:*');
});
