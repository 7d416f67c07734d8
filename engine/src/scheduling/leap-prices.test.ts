import { expect, it } from 'vitest';
import type { FlexBlock } from './flex-block.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

/** Ninety learners, half of them with two sessions to get in a category that is short on all three days. */
function shortWeek(): FlexBlock {
  const offerings = Array.from({ length: 15 }, (_, o) => ({
    category: o % 3,
    capacity: o % 3 === 0 ? 5 : 25,
    needsDevice: false,
    days: [0, 1, 2],
  }));
  const mixed = (a: number, b: number, c: number): number =>
    (a * 7919 + b * 104729 + c * 17) % 1009;
  const optionsOf = (learner: number, day: number): number[] =>
    offerings.flatMap((_, o) =>
      mixed(learner, o, day) % 3 === 0 ? [o, mixed(o, learner, day) % 1000] : [],
    );
  return {
    learners: 90,
    days: 3,
    offerings,
    devicePool: [0, 0, 0],
    options: Array.from({ length: 90 }, (_, l) => [0, 1, 2].map((day) => optionsOf(l, day))),
    requirements: Array.from({ length: 45 }, (_, i) => ({ learner: 2 * i, category: 0, min: 2 })),
    pulls: [],
    unplacedPenalty: 1000,
    requirementPenalty: 3000,
  };
}

it('proves the optimum of a week in which a required category is short on all days at once', () => {
  const plan = solveFlexWeek(shortWeek());
  expect(plan.objective).toBe(170030);
  expect(plan.gap).toBeLessThan(1e-4);
});
