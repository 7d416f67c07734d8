import { expect, test } from 'vitest';
import { marksWithin } from './marks-within.ts';

const marks = [0, 4, 8, 12].map((start) => ({ start, end: start + 2, because: [] }));

test('gives the marks that begin in a stretch, its start included, its end not', () => {
  const starts = (start: number, end: number) =>
    marksWithin(marks, { start, end }).map((mark) => mark.start);
  expect(starts(4, 12)).toEqual([4, 8]);
  expect(starts(0, 100)).toEqual([0, 4, 8, 12]);
  expect(starts(13, 20)).toEqual([]);
  expect(marksWithin([], { start: 0, end: 9 })).toEqual([]);
});
