import { expect, it } from 'vitest';
import { findHardWords } from './find-hard-words.ts';
import { segmentText } from './text/segment-text.ts';

it('marks rare, long and unknown words where they stand, and leaves easy words, names and figures', () => {
  const text =
    'In 1990 the botanist Bartholomew saw photosynthesis, a responsibility, and a blorfx.';
  const found = findHardWords(segmentText(text));
  expect(found.map(({ word }) => word)).toEqual([
    'botanist',
    'photosynthesis',
    'responsibility',
    'blorfx',
  ]);
  for (const { start, end, word } of found) expect(text.slice(start, end)).toBe(word);
  expect(found.map(({ because }) => because.map(({ code }) => code))).toEqual([
    ['word-rare'],
    ['word-rare', 'word-long'],
    ['word-long'],
    ['word-unknown'],
  ]);
});

it('finds nothing hard in a beginner book', () => {
  expect(findHardWords(segmentText('The cat sat on the mat. Look at the big red dog!'))).toEqual(
    [],
  );
});

it('marks long words in Spanish', () => {
  const found = findHardWords(segmentText('La responsabilidad de la niña.', 'es'));
  expect(found).toEqual([
    {
      start: 3,
      end: 18,
      word: 'responsabilidad',
      because: [{ code: 'word-long', values: { syllables: 6 } }],
    },
  ]);
});

it('leaves abbreviations alone and writes a broken word as it reads', () => {
  const text =
    'We met at 5 p.m., e.g. with NASA, and saw photo-\nsynthesis and bio\u00ADlogy. NASA left.';
  expect(findHardWords(segmentText(text)).map(({ word }) => word)).toEqual([
    'photosynthesis',
    'biology',
  ]);
});
