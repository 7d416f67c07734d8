import { splitPassage } from '@everyplan/engine/reading';
import { expect, test } from 'vitest';
import { cutPassage } from './cut-passage.ts';

const pages = [
  'One two three. Four five.\nSix seven eight nine.',
  'Ten eleven “twelve.” Thirteen.',
];

test('is cut at the end of the sentence in which the wished number is reached', () => {
  expect(cutPassage(pages, { page: 1, words: 4 })).toBe('One two three. Four five.');
  expect(cutPassage(pages, { page: 1, words: 6 })).toBe(
    'One two three. Four five.\n\nSix seven eight nine.',
  );
  expect(cutPassage(pages, { page: 1, words: 10 })).toBe(
    'One two three. Four five.\n\nSix seven eight nine.\fTen eleven “twelve.”',
  );
  expect(cutPassage(pages, { page: 2, words: 2 })).toBe('Ten eleven “twelve.”');
});

test('is the whole text where no number is wished or the text is shorter', () => {
  expect(cutPassage(pages, { page: 1, words: null })).toBe(pages.join('\f'));
  expect(splitPassage(cutPassage(pages, { page: 1, words: 500 }))).toHaveLength(13);
  expect(cutPassage(pages, { page: 3, words: null })).toBe('');
});
