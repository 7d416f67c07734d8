import { splitPassage } from '@everyplan/engine/reading/records';
import { expect, test } from 'vitest';
import { printLines } from './print-lines.ts';

test('counts the words up to the end of each line, and begins a paragraph on a new one', () => {
  expect(printLines(splitPassage('One two three four.\nFive six.'), 9)).toEqual([
    { text: 'One two', words: 2, beginsParagraph: true },
    { text: 'three', words: 3, beginsParagraph: false },
    { text: 'four.', words: 4, beginsParagraph: false },
    { text: 'Five six.', words: 6, beginsParagraph: true },
  ]);
});
