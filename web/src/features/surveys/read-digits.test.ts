import { expect, test } from 'vitest';
import { readDigits, writeDigits } from './read-digits.ts';

const question = {
  questionId: 'fun',
  text: 'What do you like?',
  pick: 2,
  words: false,
  options: ['draw', 'build', 'music'].map((optionId) => ({
    optionId,
    picture: 'draw' as const,
    text: optionId,
  })),
};

test('reads numbers as paper counts them', () => {
  expect(readDigits('13', question)).toEqual({ optionIds: ['draw', 'music'], isFull: true });
  expect(readDigits('2', question)).toEqual({ optionIds: ['build'], isFull: false });
});

test('leaves out what names no choice, twice the same, and one too many', () => {
  expect(readDigits('90x2', question).optionIds).toEqual(['build']);
  expect(readDigits('22', question)).toEqual({ optionIds: ['build'], isFull: false });
  expect(readDigits('123', question).optionIds).toEqual(['draw', 'build']);
});

test('writes back what it has read', () => {
  expect(writeDigits(['music', 'draw'], question)).toBe('13');
  expect(writeDigits([], question)).toBe('');
});
