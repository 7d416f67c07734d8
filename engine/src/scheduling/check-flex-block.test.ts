import { describe, expect, it } from 'vitest';
import { checkFlexBlock } from './check-flex-block.ts';
import type { FlexBlock } from './flex-block.ts';
import { ScheduleInputError } from './schedule-input-error.ts';

const block: FlexBlock = {
  learners: 1,
  days: 1,
  offerings: [{ category: 0, capacity: 1, needsDevice: false, days: [0] }],
  devicePool: [0],
  options: [[[0, 100]]],
  requirements: [],
  pulls: [],
  unplacedPenalty: 1000,
  requirementPenalty: 3000,
};
const codesOf = (changes: Partial<FlexBlock>): string[] => {
  try {
    checkFlexBlock({ ...block, ...changes });
  } catch (error) {
    if (error instanceof ScheduleInputError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe('checkFlexBlock', () => {
  it('passes a consistent block', () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each([
    ['not-a-count', { learners: -1 }],
    ['not-a-count', { devicePool: [1.5] }],
    ['not-a-count', { offerings: [{ ...block.offerings[0]!, capacity: -1 }] }],
    ['amount-out-of-range', { unplacedPenalty: -1 }],
    ['amount-out-of-range', { options: [[[0, 0.5]]] }],
    ['amount-out-of-range', { options: [[[0, Number.NaN]]] }],
    ['wrong-length', { options: [] }],
    ['wrong-length', { options: [[[0]]] }],
    ['wrong-length', { devicePool: [] }],
    ['unknown-day', { offerings: [{ ...block.offerings[0]!, days: [1] }] }],
    ['unknown-offering', { options: [[[1, 100]]] }],
    ['unknown-room', { offerings: [{ ...block.offerings[0]!, room: 0 }] }],
    ['option-twice', { options: [[[0, 100, 0, 90]]] }],
    ['unknown-learner', { requirements: [{ learner: 1, category: 0, min: 1 }] }],
    ['not-a-count', { requirements: [{ learner: 0, category: Number.NaN, min: 1 }] }],
    ['amount-out-of-range', { requirements: [{ learner: 0, category: 0, min: 4e9 }] }],
    ['unknown-rank', { pulls: [{ learner: 0, day: 0, offering: 0, rank: 'choice' }] }],
    ['unknown-offering', { pulls: [{ learner: 0, day: 0, offering: 1, rank: 'required' }] }],
    ['unknown-day', { pulls: [{ learner: 0, day: -1, offering: 0, rank: 'required' }] }],
    ['unknown-learner', { pulls: [{ learner: 1, day: 0, offering: 0, rank: 'required' }] }],
  ] as const)('names %s in %j', (code, changes) => {
    expect(codesOf(changes as unknown as Partial<FlexBlock>)[0]).toBe(code);
  });

  it('refuses one room for two offerings on a day', () => {
    const offering = { ...block.offerings[0]!, room: 0 };
    expect(codesOf({ offerings: [offering, offering], rooms: [{ seats: 9 }] })).toEqual([
      'room-taken-twice',
    ]);
  });

  it('refuses a category required twice of one learner', () => {
    const requirement = { learner: 0, category: 0, min: 1 };
    expect(codesOf({ requirements: [requirement, requirement] })).toEqual([
      'category-required-twice',
    ]);
  });
});
