import { expect, it } from 'vitest';
import { segmentText } from './segment-text.ts';

const formsOf = (text: string, language: 'en' | 'es' = 'en'): readonly string[] =>
  segmentText(text, language).words.map(({ form }) => form);

it('reads through soft hyphens and ligatures', () => {
  expect(formsOf('The ele\u00ADphant and the ﬁsh.')).toEqual([
    'the',
    'elephant',
    'and',
    'the',
    'fish',
  ]);
});

it('puts a word together that was broken at the end of a line, and leaves a compound apart', () => {
  expect(formsOf('An ele-\nphant in the for-\r\nest, well-\nknown.')).toEqual([
    'an',
    'elephant',
    'in',
    'the',
    'forest',
    'well',
    'known',
  ]);
  expect(formsOf('La mari-\nposa voló.', 'es')).toEqual(['la', 'mariposa', 'voló']);
});

it('parts words that stick together for want of a blank', () => {
  expect(formsOf('The mat.The dog:here.')).toEqual(['the', 'mat', 'the', 'dog', 'here']);
});

it('takes ordinals and decades for figures', () => {
  const words = segmentText('The 20th of May in the 1960s, B2B.').words;
  expect(words.filter(({ isNumber }) => isNumber).map(({ text }) => text)).toEqual([
    '20th',
    '1960s',
  ]);
});

it('leaves the letters of other scripts whole', () => {
  expect(formsOf('한국어')).toEqual(['한국어']);
});
