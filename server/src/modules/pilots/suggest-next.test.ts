import { expect, test } from 'vitest';
import { suggestNext } from './suggest-next.ts';

const seen = {
  state: 'running',
  weeks: 6,
  week: 2,
  learners: 25,
  withoutPace: 0,
  baselineIsOpen: false,
  votesThisWeek: 4,
  minutesThisWeek: 80,
  notHeardSince: 25,
} as const;
const codes = (given: Partial<Parameters<typeof suggestNext>[0]> = {}) =>
  suggestNext({ ...seen, ...given }).map(({ code }) => code);

test('asks for nothing while a pilot goes its way', () => {
  expect(codes()).toEqual([]);
});

test('names who lacks a start only while that can still be mended', () => {
  expect(codes({ withoutPace: 3, baselineIsOpen: true })).toEqual(['pilot-hear-before']);
  expect(codes({ withoutPace: 3 })).toEqual([]);
});

test('says once that a week is empty: nobody read, or nobody voted', () => {
  expect(codes({ minutesThisWeek: 0, votesThisWeek: 0 })).toEqual(['pilot-nobody-read']);
  expect(codes({ votesThisWeek: 0 })).toEqual(['pilot-no-votes']);
});

test('asks to hear the class again at the end, then to decide, then to share', () => {
  expect(codes({ week: 6 })).toEqual(['pilot-hear-after']);
  expect(codes({ state: 'over', week: null })).toEqual(['pilot-hear-after', 'pilot-decide']);
  expect(codes({ state: 'over', week: null, notHeardSince: 0 })).toEqual(['pilot-decide']);
  expect(codes({ state: 'ended', week: null })).toEqual(['pilot-share']);
});
