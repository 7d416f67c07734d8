import { expect, test } from 'vitest';
import { normal, pick, pickWeighted, seedRandom, shuffle, wholeNumber } from './random.ts';

const draw = (seed: string, count: number): readonly number[] => {
  const random = seedRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same row, another seed another one', () => {
  expect(draw('alder', 20)).toEqual(draw('alder', 20));
  expect(draw('alder', 20)).not.toEqual(draw('birch', 20));
});

test('numbers spread evenly over [0, 1)', () => {
  const numbers = draw('even', 20_000);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const share = numbers.filter((one) => Math.floor(one * 10) === tenth).length / 20_000;
    expect(share).toBeCloseTo(0.1, 1);
  }
});

test('normal numbers have mean 0 and standard deviation 1', () => {
  const random = seedRandom('normal');
  const numbers = Array.from({ length: 20_000 }, () => normal(random));
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test('a weighted pick follows the weights', () => {
  const random = seedRandom('weights');
  const picks = Array.from({ length: 10_000 }, () =>
    pickWeighted(random, [
      ['rare', 1],
      ['common', 9],
    ]),
  );
  expect(picks.filter((one) => one === 'rare').length / 10_000).toBeCloseTo(0.1, 1);
});

test('a shuffle keeps every member and leaves its argument alone', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = shuffle(seedRandom('cards'), list);
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('whole numbers reach both ends, and picking from nothing is refused', () => {
  const random = seedRandom('dice');
  const rolls = new Set(Array.from({ length: 200 }, () => wholeNumber(random, 1, 6)));
  expect([...rolls].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(() => pick(random, [])).toThrow(RangeError);
});
