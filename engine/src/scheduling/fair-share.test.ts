import { describe, expect, it } from 'vitest';
import { favourOwed, owedAfter } from './fair-share.ts';
import type { FlexBlock } from './flex-block.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

const block: FlexBlock = {
  learners: 2,
  days: 1,
  offerings: [{ category: 0, capacity: 1, needsDevice: false, days: [0] }],
  devicePool: [0],
  options: [[[0, 700]], [[0, 650]]],
  requirements: [],
  pulls: [],
  unplacedPenalty: 1000,
  requirementPenalty: 3000,
};

describe('fair share', () => {
  it('turns to the learner who went without last time, when wishes are close', () => {
    const first = solveFlexWeek(block);
    expect(first.assignment).toEqual([[0], [null]]);
    const owed = owedAfter(block, first.assignment);
    expect(owed).toEqual([0, 0.5]);
    expect(solveFlexWeek(favourOwed(block, owed)).assignment).toEqual([[null], [0]]);
  });

  it('forgets half of what is owed with each week that goes well', () => {
    expect(owedAfter(block, [[0], [null]], [0.8, 0])).toEqual([0.4, 0.5]);
  });

  it('owes nothing to a learner without options', () => {
    expect(owedAfter({ ...block, options: [[[]], [[]]] }, [[null], [null]])).toEqual([0, 0]);
  });
});
