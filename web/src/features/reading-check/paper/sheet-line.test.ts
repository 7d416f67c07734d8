import { expect, test } from 'vitest';
import { choicesIn, inFives, readSheet } from './sheet-line.ts';

const choices = Array.from({ length: 18 }, (_, k) => (k < 6 ? 3 : 4));

test('reads letters however they are typed, and a sign where nothing is ringed', () => {
  expect(readSheet('abc-. 0abcd abcd-', choices)).toEqual([
    0,
    1,
    2,
    null,
    null,
    null,
    0,
    1,
    2,
    3,
    0,
    1,
    2,
    3,
    null,
  ]);
});

test('takes a sheet that ends early, from twelve answers on', () => {
  expect(readSheet('ABCABCABCDAB', choices)).toHaveLength(12);
  expect(readSheet('ABCABCABCDA', choices)).toBe('wrong');
});

test('takes no letter that the question does not have, and none beyond the form', () => {
  expect(readSheet('DBCABCABCDAB', choices)).toBe('wrong');
  expect(readSheet('XBCABCABCDAB', choices)).toBe('wrong');
  expect(readSheet('A'.repeat(19), choices)).toBe('wrong');
});

test('is nothing as long as nothing is typed', () => {
  expect(readSheet('  ', choices)).toBeUndefined();
});

test('shows a line in fives', () => {
  expect(inFives('abcdabcdab')).toBe('ABCDA BCDAB');
});

test('gives back what was entered before from its letters', () => {
  expect(choicesIn('AC-')).toEqual([0, 2, null]);
});
