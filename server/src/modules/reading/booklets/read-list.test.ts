import { expect, test } from 'vitest';
import { readIds, readPairs } from './read-list.ts';

const a = '01900000-0000-7000-8000-00000000000a';
const b = '01900000-0000-7000-8000-00000000000b';

test('reads ids and pairs of them', () => {
  expect(readIds(`${a},${b}`)).toEqual([a, b]);
  expect(readPairs(`${a}:${b},${b}:${a}`)).toEqual([
    [a, b],
    [b, a],
  ]);
});

test('takes no list for an empty one', () => {
  expect([readIds(undefined), readPairs('')]).toEqual([[], []]);
});

test('refuses what is no id', () => {
  for (const list of ['x', `${a};${b}`, `${a}:${b}`])
    expect(() => readIds(list)).toThrow('cannot be read');
  for (const list of [a, `${a}:`, `${a}:${b}:${a}`])
    expect(() => readPairs(list)).toThrow('cannot be read');
});
