import { expect, test } from 'vitest';
import { justRightChance } from './just-right-chance.ts';

const text = { grade: 3, error: 0 };

test('is largest in the middle of the band', () => {
  const chances = [3, 4, 5, 6, 7].map((grade) => justRightChance({ grade, error: 0.5 }, text));
  expect(Math.max(...chances)).toBe(chances[2]);
});

test('gives the figure that the normal distribution gives', () => {
  // Reader 2 above the text, error 1 (day and topic) alone: Phi(2) - Phi(-2) = .9545
  expect(justRightChance({ grade: 5, error: 0 }, text)).toBeCloseTo(0.9545, 3);
});

test('falls with the doubt about either side', () => {
  const sure = justRightChance({ grade: 5, error: 0.3 }, { grade: 3, error: 0.3 });
  expect(justRightChance({ grade: 5, error: 2 }, { grade: 3, error: 0.3 })).toBeLessThan(sure);
  expect(justRightChance({ grade: 5, error: 0.3 }, { grade: 3, error: 3 })).toBeLessThan(sure);
});

test('refuses figures that mean nothing', () => {
  expect(() => justRightChance({ grade: Number.NaN, error: 1 }, text)).toThrow(RangeError);
});
