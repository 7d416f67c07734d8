import { expect, it } from 'vitest';
import { cedsGrade } from './ceds-grade.ts';
import { normaliseGrade } from './grade.ts';

it.each([
  ['09', '9'],
  ['9', '9'],
  ['9th', '9'],
  ['Grade 3', '3'],
  ['KG', 'K'],
  ['kindergarten', 'K'],
  ['0', 'K'],
  ['Pre-K', 'PK'],
  ['12', '12'],
])('reads %s as grade %s', (text, grade) => {
  expect(normaliseGrade(text)).toBe(grade);
});

it.each(['', 'Hogwarts', '14', '100'])('does not guess a grade from %j', (text) => {
  expect(normaliseGrade(text)).toBeUndefined();
});

it('writes codes that it reads back', () => {
  for (const grade of ['PK', 'TK', 'K', '1', '9', '10', '13', 'UG', 'Other'])
    expect(normaliseGrade(cedsGrade(grade))).toBe(grade);
  expect(cedsGrade('K')).toBe('KG');
  expect(cedsGrade('9')).toBe('09');
});
