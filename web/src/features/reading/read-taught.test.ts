import { expect, test } from 'vitest';
import { readTaught } from './read-taught.ts';

test('reads graphemes and words however they are set apart, each once', () => {
  expect(readTaught('s, a t;a_e\nsh/ch s', 'the  said,')).toEqual({
    taught: { graphemes: ['s', 'a', 't', 'a_e', 'sh', 'ch'], heartWords: ['the', 'said'] },
  });
});

test('says nothing where nothing was typed', () => {
  expect(readTaught(' ', '')).toEqual({});
});
