import { expect, test } from 'vitest';
import { subjectOf } from './subject-of.ts';

test('knows a subject by what English and Spanish call it', () => {
  expect(subjectOf(['Mathematics'])).toBe('mathematics');
  expect(subjectOf(['Matemáticas 6.º A'])).toBe('mathematics');
  expect(subjectOf(['Grade 6 English Language Arts'])).toBe('language');
  expect(subjectOf(['Ciencias naturales'])).toBe('science');
});

test('takes the first text that names one', () => {
  expect(subjectOf([null, '', 'Grade 6 math', 'Reading'])).toBe('mathematics');
});

test('finds none in a homeroom, nor in part of a word', () => {
  expect(subjectOf(['Grade 5 homeroom B'])).toBeUndefined();
  expect(subjectOf(['Aftermath'])).toBeUndefined();
});
