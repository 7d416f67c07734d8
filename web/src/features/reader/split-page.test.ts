import { expect, test } from 'vitest';
import { keyOfWord, splitPage } from './split-page.ts';

const page = 'Ana’s hat fell. “Oh no!” she said.\n\nThe wind\ntook it.';

test('splits a page into paragraphs, sentences and words', () => {
  const paragraphs = splitPage(page, 'en');
  expect(paragraphs.map((sentences) => sentences.length)).toEqual([expect.any(Number), 1]);
  const words = paragraphs
    .flat()
    .flatMap(({ tokens }) => tokens)
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text);
  expect(words).toEqual([
    'Ana’s',
    'hat',
    'fell',
    'Oh',
    'no',
    'she',
    'said',
    'The',
    'wind',
    'took',
    'it',
  ]);
});

test('says of every piece where it stands in the page', () => {
  for (const { tokens, start, text } of splitPage(page, 'en').flat()) {
    expect(page.slice(start, start + text.length)).toBe(text);
    for (const token of tokens)
      expect(page.slice(token.start, token.start + token.text.length)).toBe(token.text);
  }
});

test('finds a word whoever owns it and however it is written', () => {
  expect([keyOfWord('Ana’s'), keyOfWord('RAN')]).toEqual(['ana', 'ran']);
});
