import { expect, test } from 'vitest';
import { toggleChoice } from './toggle-choice.ts';

test('takes a choice in, and out again', () => {
  expect(toggleChoice(['a'], 'b', 3)).toEqual(['a', 'b']);
  expect(toggleChoice(['a', 'b'], 'a', 3)).toEqual(['b']);
});

test('never holds more than may be picked: the oldest makes room', () => {
  expect(toggleChoice(['a'], 'b', 1)).toEqual(['b']);
  expect(toggleChoice(['a', 'b'], 'c', 2)).toEqual(['b', 'c']);
});
