import { expect, test } from 'vitest';
import { readLevel } from './read-level.ts';

test('takes grades with point or comma, and K for kindergarten', () => {
  expect(['3', '3.5', '3,5', ' k '].map((typed) => readLevel('grade', typed))).toEqual([
    '3',
    '3.5',
    '3.5',
    '0',
  ]);
  expect(['', '13', 'M', '3-4'].map((typed) => readLevel('grade', typed))).toEqual(
    Array(4).fill(undefined),
  );
});

test('takes one letter on the scale of letters', () => {
  expect(['m', 'Z', 'K'].map((typed) => readLevel('fp', typed))).toEqual(['M', 'Z', 'K']);
  expect(['', '3', 'MM'].map((typed) => readLevel('fp', typed))).toEqual(Array(3).fill(undefined));
});
