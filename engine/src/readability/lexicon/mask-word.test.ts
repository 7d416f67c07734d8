import { expect, it } from 'vitest';
import { maskWord } from './mask-word.ts';

it('tells a word by its ending, or else by its length', () => {
  const words = ['running', 'nation', 'cats', 'sing', 'cat', 'horse', 'elephant', ''];
  expect(words.map(maskWord)).toEqual(['-ing', '**', '-s', '*', '*', '**', '***', '*']);
});
