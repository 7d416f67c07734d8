import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPassage } from './split-passage.ts';

const texts = (passage: string) => splitPassage(passage).map(({ text }) => text);

test('counts what holds a letter or digit, and lets a lone dash go with the word before', () => {
  expect(texts('“Stop!” said Ana — and 3 dogs stopped.')).toEqual([
    '“Stop!”',
    'said',
    'Ana —',
    'and',
    '3',
    'dogs',
    'stopped.',
  ]);
  expect(texts('¿ Quién está?')).toEqual(['¿Quién', 'está?']);
});

test('keeps paragraphs apart, and finds nothing in nothing', () => {
  const words = splitPassage('One day.\n\n* * *\n\nThe end.');
  expect(words.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1]);
  expect(splitPassage(' \n -- \n')).toEqual([]);
});

test('keeps pages apart, and a page begins a paragraph', () => {
  const words = splitPassage('One day.\n\nTwo days.\fThe end.');
  expect(words.map(({ page }) => page)).toEqual([0, 0, 0, 0, 1, 1]);
  expect(words.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1, 2, 2]);
});

test('neither loses nor makes a letter', () => {
  fc.assert(
    fc.property(fc.string(), (passage) => {
      const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
      expect(letters(texts(passage).join(''))).toBe(letters(passage));
    }),
  );
});
