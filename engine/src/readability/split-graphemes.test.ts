import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitGraphemes } from './split-graphemes.ts';

describe('splitGraphemes', () => {
  it.each([
    ['ship', 'sh i p'],
    ['night', 'n igh t'],
    ['make', 'm a_e k'],
    ['makes', 'm a_e k s'],
    ['bell', 'b e ll'],
    ['care', 'c are'],
    ['fire', 'f i_e r'],
    ['little', 'l i tt le'],
    ['apples', 'a pp le s'],
    ['whole', 'wh o_e l'],
    ['queen', 'qu ee n'],
    ['the', 'th e'],
    ['catch', 'c a tch'],
    ['Don’t', 'd o n t'],
  ])('splits %s into %s', (word, graphemes) => {
    expect(splitGraphemes(word).join(' ')).toBe(graphemes);
  });

  it.each([
    ['perro', 'p e rr o'],
    ['queso', 'qu e s o'],
    ['agua', 'a g u a'],
    ['guitarra', 'gu i t a rr a'],
    ['niño', 'n i ñ o'],
  ])('splits the Spanish %s into %s', (word, graphemes) => {
    expect(splitGraphemes(word, 'es').join(' ')).toBe(graphemes);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,20}$/), (word) => {
        const letters = splitGraphemes(word).join('').replace('_e', 'e');
        expect([...letters].sort()).toEqual([...word].sort());
      }),
    );
  });
});
