import { expect, test } from 'vitest';
import { changeText, gradeText } from './figures.ts';

test('says K below the first grade and one decimal from there', () => {
  expect([-0.4, 0.5, 1, 3.46].map((grade) => gradeText(grade, 'K', 'en'))).toEqual([
    'K',
    'K',
    '1.0',
    '3.5',
  ]);
});

test('gives a change its sign, and nothing its none', () => {
  expect([0.61, -0.2, 0.04, -0.04].map((change) => changeText(change, 'en'))).toEqual([
    '+0.6',
    '−0.2',
    '0.0',
    '0.0',
  ]);
});
