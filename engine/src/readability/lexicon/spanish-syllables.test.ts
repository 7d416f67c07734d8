import { expect, it } from 'vitest';
import { countSpanishSyllables } from './spanish-syllables.ts';

it.each([
  ['sol', 1],
  ['niño', 2],
  ['queso', 2],
  ['guitarra', 3],
  ['pingüino', 3],
  ['ciudad', 2],
  ['país', 2],
  ['día', 2],
  ['muy', 1],
  ['aéreo', 4],
  ['prohibir', 2],
  ['estudiáis', 3],
  ['murciélago', 4],
  ['responsabilidades', 7],
  ['y', 1],
  ['', 1],
])('counts %s as %i', (word, syllables) => {
  expect(countSpanishSyllables(word)).toBe(syllables);
});
