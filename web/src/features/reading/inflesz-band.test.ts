import { expect, test } from 'vitest';
import { infleszBand } from './inflesz-band.ts';

test('names the bands as published', () => {
  expect([39.9, 40, 54.9, 55, 64.9, 65, 80, 80.1].map(infleszBand)).toEqual([
    'veryHard',
    'ratherHard',
    'ratherHard',
    'normal',
    'normal',
    'quiteEasy',
    'quiteEasy',
    'veryEasy',
  ]);
});
