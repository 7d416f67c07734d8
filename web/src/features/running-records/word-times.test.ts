import { expect, test } from 'vitest';
import { timeOfWord, wordAtTime } from './word-times.ts';

const even = { marks: [], lastWord: 9, totalMs: 10_000 };

test('lets words pass evenly where nothing is marked', () => {
  expect(timeOfWord(even, 0)).toBe(0);
  expect(timeOfWord(even, 5)).toBe(5000);
  expect(wordAtTime(even, 5200)).toBe(5);
  expect(wordAtTime(even, 99_000)).toBe(9);
});

test('goes by the marks, and leaves out one that was made afterwards', () => {
  const marks = [
    { kind: 'told', at: 2, offsetMs: 6000 },
    { kind: 'told', at: 6, offsetMs: 1000 },
  ] as const;
  const times = { ...even, marks: [...marks] };
  expect(timeOfWord(times, 2)).toBe(6000);
  expect(timeOfWord(times, 1)).toBe(3000);
  expect(timeOfWord(times, 6)).toBe(8000);
  expect(wordAtTime(times, 8000)).toBe(6);
});

test('knows the word of each time that it gives', () => {
  for (let at = 0; at < 10; at += 1) expect(wordAtTime(even, timeOfWord(even, at) + 1)).toBe(at);
});
