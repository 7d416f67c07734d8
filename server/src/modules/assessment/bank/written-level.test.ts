import { expect, test } from 'vitest';
import { weigh, writtenLevel } from './written-level.ts';

const passage = {
  area: 'passage',
  grade: 3,
  stem: 'Why did the river rise?',
  passage:
    'In spring the snow on the mountains melts. The water runs down the slopes in many small streams, and the streams join the river. ' +
    'Last week it rained for three days as well. The river rose above its banks and covered the meadow where the cows used to graze.',
} as const;

test('an item keeps near the grade that it was written for, and is surer than its writer alone', () => {
  const { level, error } = writtenLevel(passage, 'en');
  expect(Math.abs(level - 3.5)).toBeLessThan(0.5);
  expect(error).toBeLessThan(1);
  expect(error).toBeGreaterThan(0.9);
});

test('the harder of two wordings of one question is the higher', () => {
  const hard = {
    ...passage,
    passage:
      'Meltwater from the alpine snowpack, augmented by persistent precipitation, exceeded the capacity of the channel, and consequently ' +
      'the floodplain, ordinarily reserved for grazing livestock, was inundated for approximately three days until discharge subsided.',
  };
  expect(writtenLevel(hard, 'en').level).toBeGreaterThan(writtenLevel(passage, 'en').level);
});

test('Spanish is measured as Spanish', () => {
  const { level } = writtenLevel(
    {
      area: 'sentence',
      grade: 2,
      stem: 'La niña guardó el libro antes de salir. ¿Qué hizo primero?',
    },
    'es',
  );
  expect(Math.abs(level - 2.5)).toBeLessThan(0.5);
});

test('views are weighed by their precision', () => {
  const { level, error } = weigh([
    { level: 2, error: 1 },
    { level: 4, error: 1 },
  ]);
  expect([level, error ** 2]).toEqual([3, expect.closeTo(0.5, 12)]);
  expect(
    weigh([
      { level: 2, error: 0.1 },
      { level: 4, error: 10 },
    ]).level,
  ).toBeCloseTo(2, 2);
});
