import { expect, it } from 'vitest';
import { listStarts } from './list-starts.ts';

const startsOf = (start: number, end: number): number[] =>
  listStarts([{ day: 0, start, end }], { minutes: 10, stepMinutes: 5 }).map((time) => time.start);

it('starts with the first minute and then on the steps of the clock', () => {
  expect(startsOf(601, 621)).toEqual([601, 605, 610]);
  expect(startsOf(600, 615)).toEqual([600, 605]);
});

it('finds the one time that just fits, also beside the steps', () => {
  expect(startsOf(601, 611)).toEqual([601]);
  expect(startsOf(601, 610)).toEqual([]);
});
