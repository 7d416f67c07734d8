import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const mark = (start: number, end: number) => ({ start, end, because: [] });

test('loses no character, wherever the marks are', () => {
  const text = 'One two three.';
  const pieces = splitText(text, [mark(0, 3), mark(8, 13)]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.mark).map((piece) => piece.text)).toEqual(['One', 'three']);
});

test('cuts a stretch of the text by the marks that lie in it', () => {
  const pieces = splitText('One two three.', [mark(0, 3), mark(8, 13)], { start: 4, end: 14 });
  expect(pieces.map((piece) => piece.text)).toEqual(['two ', 'three', '.']);
});

test('gives an unmarked text as one piece and an empty one as none', () => {
  expect(splitText('Plain.', [])).toHaveLength(1);
  expect(splitText('', [])).toEqual([]);
});
