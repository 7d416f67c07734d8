import { expect, it } from 'vitest';
import type { FlexBlock } from './flex-block.ts';
import { listViolations } from './list-violations.ts';
import { measureAssignment } from './measure-assignment.ts';

const block: FlexBlock = {
  learners: 2,
  days: 2,
  offerings: [{ category: 0, capacity: 1, needsDevice: true, days: [0, 1] }],
  devicePool: [0, 1],
  options: [
    [
      [0, 10],
      [0, 20],
    ],
    [[0, 30], []],
  ],
  requirements: [{ learner: 1, category: 0, min: 2 }],
  pulls: [{ learner: 1, day: 1, offering: 0, rank: 'administrator' }],
  unplacedPenalty: 1000,
  requirementPenalty: 3000,
};

it('names every rule that is broken with its place', () => {
  const codes = listViolations(block, [
    [0, 0],
    [0, null],
  ]).map(({ code }) => code);
  expect(codes).toEqual(['no-repeat', 'capacity', 'devices', 'pull']);
});

it('lets a pull in force lead outside the options', () => {
  expect(
    listViolations(block, [
      [null, null],
      [null, 0],
    ]),
  ).toEqual([]);
});

it('takes an offering outside the options for a broken rule', () => {
  const free = { ...block, pulls: [], devicePool: [1, 1] };
  expect(
    listViolations(free, [
      [null, null],
      [null, 0],
    ]).map(({ code }) => code),
  ).toEqual(['eligible']);
});

it('takes a place in an offering that does not exist for a broken rule', () => {
  const codes = listViolations({ ...block, pulls: [] }, [
    [9, null],
    [null, null],
  ]).map(({ code }) => code);
  expect(codes).toEqual(['eligible']);
});

it('counts utility, penalties and missing sessions', () => {
  expect(
    measureAssignment(block, [
      [null, 0],
      [0, null],
    ]),
  ).toEqual({
    objective: 50 - 2000 - 3000,
    utility: 50,
    placed: 2,
    unplaced: 2,
    requirementShortfall: 1,
  });
});
