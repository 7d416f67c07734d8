import { expect, test } from 'vitest';
import { hasAllBefore, hasMissingBefore, mapLearner, secure } from './learner-map.ts';
import { compileStandards } from './standard-graph.ts';

const graph = compileStandards(
  [
    ['a', []],
    ['b', ['a']],
    ['c', ['b']],
    ['d', ['c']],
  ].map(([id, prerequisites], order) => ({
    id: id as string,
    framework: 'mathematics',
    grades: ['1'],
    order,
    prerequisites: prerequisites as string[],
  })),
);

const estimate = (standardId: string, low: number, high: number) => ({
  standardId,
  mastery: (low + high) / 2,
  low,
  high,
  opportunities: 5,
  correct: 3,
  asOf: 0,
});

test('takes as missing what was tried and is not there, and what was never tried behind it', () => {
  const map = mapLearner(graph, [estimate('a', 0.1, 0.3)]);
  expect([...map.missing]).toEqual([1, 1, 1, 1]);
  expect(hasMissingBefore(map, 0)).toBe(false);
});

test('believes a learner who has shown what lies behind a gap', () => {
  const map = mapLearner(graph, [estimate('a', 0.1, 0.3), estimate('c', 0.8, 0.9)]);
  expect([...map.missing]).toEqual([1, 1, 0, 0]);
  expect(hasAllBefore(map, 3)).toBe(true);
});

test('counts the first of two estimates and none of an unknown standard', () => {
  const map = mapLearner(graph, [
    estimate('a', 0.8, 0.9),
    estimate('a', 0.1, 0.2),
    estimate('nowhere', 0.1, 0.2),
  ]);
  expect([...map.missing]).toEqual([0, 0, 0, 0]);
});

test('lets an estimate without evidence hide none that has some', () => {
  const empty = { ...estimate('a', 0, 1), opportunities: 0 };
  const map = mapLearner(graph, [empty, estimate('a', 0.8, 0.98)]);
  expect(map.word[0]).toBe(secure);
});
