import { expect, it } from 'vitest';
import { patternSpace, placePatterns } from './pattern-space.ts';
import { placeTerms } from './term-space.ts';
import { wordPatterns } from './word-patterns.ts';

const space = patternSpace({
  index: new Map(['the * -ed', '* -ed the', '-ed the *'].map((pattern, at) => [pattern, at])),
  rarity: Float32Array.from([1, 2, 3]),
});

it('finds what the patterns written out would find, in their order', () => {
  const texts = ['the * -ed the * -ed the **', '-ed the * 42 the *', 'the *', ''];
  for (const masks of texts.map((text) => text.split(' '))) {
    expect(placePatterns(masks, space)).toEqual(placeTerms(wordPatterns(masks), space));
  }
});
