import { expect, test } from 'vitest';
import { readSeconds } from './read-seconds.ts';

test.each([
  ['80', 80],
  ['1:20', 80],
  [' 0:05 ', 5],
  ['1.20', 80],
  ['', undefined],
  ['0', undefined],
  ['soon', undefined],
])('reads %j as %s seconds', (text, seconds) => {
  expect(readSeconds(text)).toBe(seconds);
});
