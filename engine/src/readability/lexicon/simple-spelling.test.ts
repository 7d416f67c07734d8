import { expect, it } from 'vitest';
import { isSimplySpelt } from './simple-spelling.ts';

it('takes short regular words for decodable and long vowels, silent letters and long words not', () => {
  const words = ['cat', 'ship', 'duck', 'bell', 'night', 'make', 'knee', 'responsibility'];
  expect(words.filter(isSimplySpelt)).toEqual(['cat', 'ship', 'duck', 'bell']);
});
