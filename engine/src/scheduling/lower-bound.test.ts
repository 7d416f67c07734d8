import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dualValue } from './dual-value.ts';
import { flexBlocks } from './flex-block.arbitrary.ts';
import type { FlexBlock } from './flex-block.ts';
import { leapPrices } from './leap-prices.ts';
import { lowerBound, tightenBound } from './lower-bound.ts';
import { readPoint, writePoint } from './price-point.ts';
import { solveFlexWeek } from './solve-flex-week.ts';
import { steerPrices } from './steer-prices.ts';
import { compileWeek } from './week-model.ts';
import { createWeekSearch } from './week-search.ts';

type Short = {
  readonly learners: number;
  readonly count: number;
  readonly seats: number;
  readonly mix: number;
};

/** Half of the learners have two sessions to get in a category that is short on all three days. */
function shortWeek({ learners, count, seats, mix }: Short): FlexBlock {
  const offerings = Array.from({ length: count }, (_, o) => ({
    category: o % 3,
    capacity: o % 3 === 0 ? seats : seats + 20,
    needsDevice: false,
    days: [0, 1, 2],
  }));
  const mixed = (a: number, b: number, c: number): number =>
    (a * 7919 + b * 104729 + c * mix) % 1009;
  const optionsOf = (learner: number, day: number): number[] =>
    offerings.flatMap((_, o) =>
      mixed(learner, o, day) % 3 === 0 ? [o, mixed(o, learner, day) % 1000] : [],
    );
  return {
    learners,
    days: 3,
    offerings,
    devicePool: [0, 0, 0],
    options: Array.from({ length: learners }, (_, l) => [0, 1, 2].map((d) => optionsOf(l, d))),
    requirements: Array.from({ length: learners / 2 }, (_, i) => ({
      learner: 2 * i,
      category: 0,
      min: 2,
    })),
    pulls: [],
    unplacedPenalty: 1000,
    requirementPenalty: 3000,
  };
}

const start = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 24, maxLength: 24 });
const never = (): boolean => false;

describe('the bound of a week', () => {
  it.each([
    ['a day creeps', { learners: 90, count: 15, seats: 5, mix: 17 }, 170030],
    ['no day alone can go down', { learners: 60, count: 15, seats: 4, mix: 131 }, 136576],
    ['all days together creep too', { learners: 150, count: 20, seats: 7, mix: 131 }, 359511],
  ])('is tight where a required category is short on all days at once and %s', (_, week, best) => {
    const plan = solveFlexWeek(shortWeek(week));
    expect(plan.objective).toBeGreaterThanOrEqual(best);
    expect(plan.gap).toBeLessThan(1e-4);
  });

  it('is never below the worth of a plan, whatever the prices, and never rises by a step', () => {
    fc.assert(
      fc.property(flexBlocks({ learners: 4, days: 3 }), start, start, (block, from, to) => {
        const { objective } = solveFlexWeek(block);
        const search = createWeekSearch(compileWeek(block));
        const before = readPoint(search).map((_, i) => from[i]!);
        writePoint(
          search,
          before.map((_, i) => to[i]!),
        );
        expect(readPoint(search)).toEqual(before.map((_, i) => to[i]!));
        let bound = dualValue(search);
        expect(bound).toBeGreaterThanOrEqual(objective);
        for (const step of [
          () => leapPrices(search, before, bound),
          () => steerPrices(search, { target: objective, bound, stop: never }),
          () => tightenBound(search, { target: objective, bound, stop: never }),
        ]) {
          const next = step();
          expect(next).toBeLessThanOrEqual(bound);
          expect(next).toBeGreaterThanOrEqual(objective);
          expect(dualValue(search)).toBe(next);
          bound = next;
        }
        expect(lowerBound(search, never)).toBeGreaterThanOrEqual(objective);
      }),
      { numRuns: 200 },
    );
  });
});
