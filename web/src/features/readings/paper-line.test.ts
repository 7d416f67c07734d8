import { expect, test } from 'vitest';
import { readLine } from './paper-line.ts';

const line = { textId: 'hat', vote: '', right: '' } as const;

test('is nothing as long as only the text stands there', () => {
  expect(readLine(line)).toBeUndefined();
});

test('is a reading with a vote, with answers, with both, or with the word that nobody said how it was', () => {
  const nothing = { textId: 'hat', vote: null, asked: null, answeredRight: null };
  expect(readLine({ ...line, vote: 'too-hard' })).toEqual({ ...nothing, vote: 'too-hard' });
  expect(readLine({ ...line, right: ' 2 ' })).toEqual({ ...nothing, asked: 3, answeredRight: 2 });
  expect(readLine({ ...line, vote: 'just-right', right: '0' })).toEqual({
    textId: 'hat',
    vote: 'just-right',
    asked: 3,
    answeredRight: 0,
  });
  expect(readLine({ ...line, vote: 'none' })).toEqual(nothing);
});

test('cannot be without a text, or with more answers than questions', () => {
  expect(readLine({ ...line, textId: '', vote: 'too-easy' })).toBe('wrong');
  expect(readLine({ ...line, right: '4' })).toBe('wrong');
  expect(readLine({ ...line, right: 'x' })).toBe('wrong');
});
