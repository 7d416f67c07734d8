import { expect, test } from 'vitest';
import { emptyLine, readLine } from './entry-line.ts';

const line = {
  ...emptyLine,
  words: '120',
  errors: '6',
  time: '1:30',
  expression: '3342',
  retell: '3',
};

test('is a whole record: counts, time, expression and retelling', () => {
  expect(readLine(line)).toMatchObject({
    counts: { words: 120, errors: 6, selfCorrections: 0 },
    seconds: 90,
    expression: { phrasing: 3, pace: 3, smoothness: 4, expression: 2 },
    retell: 3,
  });
});

test('needs nothing but the words', () => {
  expect(readLine({ ...emptyLine, words: '80' })).toMatchObject({ seconds: null, retell: null });
});

test.each([
  { words: '' },
  { words: '0' },
  { errors: '121' },
  { time: 'long' },
  { expression: '35' },
  { retell: '5' },
])('is not kept with %j', (wrong) => {
  expect(readLine({ ...line, ...wrong })).toBeUndefined();
});
