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

  it('raises no utility beyond what a block may have', () => {
    const rich = { ...block, options: [[[0, 1_000_000]], [[0, 1_000_000]]] };
    expect(solveFlexWeek(favourOwed(rich, [1, 1])).unplaced).toBe(1);
  });

  it('leaves nobody out time and again, also of those whose wishes weigh least', () => {
    const plain = tenBlocks(() => []);
    const fair = tenBlocks((owed) => owed);
    expect(Math.max(...plain.left)).toBe(10);
    expect(Math.max(...fair.left)).toBeLessThanOrEqual(5);
    expect(spreadOf(fair.first)).toBeLessThan(0.7 * spreadOf(plain.first));
  });

  it('owes nothing to a learner without options', () => {
    expect(owedAfter({ ...block, options: [[[]], [[]]] }, [[null], [null]])).toEqual([0, 0]);
  });
});

/** Forty learners, thirty seats; the liking of the tenth learner weighs half of the first one's. */
function tenBlocks(favoured: (owed: readonly number[]) => readonly number[]): {
  readonly first: number[];
  readonly left: number[];
} {
  const learners = 40;
  const offerings = [0, 1, 2, 3, 4].map((category) => ({
    category,
    capacity: 6,
    needsDevice: false,
    days: [0],
  }));
  const first = Array.from({ length: learners }, () => 0);
  const left = Array.from({ length: learners }, () => 0);
  let owed: readonly number[] = [];
  for (let week = 0; week < 10; week++) {
    const options = first.map((_, l) => [
      offerings.flatMap((__, o) => {
        const liking = 500 + ((l * 7919 + o * 104729 + week * 31 + l * o * 17) % 500);
        return [o, Math.round(liking * (1 - (l % 10) / 20))];
      }),
    ]);
    const now = { ...block, learners, offerings, options };
    const { assignment } = solveFlexWeek(favourOwed(now, favoured(owed)));
    owed = owedAfter(now, assignment, owed);
    assignment.forEach(([offering], l) => {
      const flat = options[l]![0]!;
      const best = Math.max(...flat.filter((_, k) => k % 2 === 1));
      if (offering === null || offering === undefined) left[l]!++;
      else if (flat[2 * offering + 1] === best) first[l]!++;
    });
  }
  return { first, left };
}

function spreadOf(counts: readonly number[]): number {
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  return Math.sqrt(counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / counts.length);
}
