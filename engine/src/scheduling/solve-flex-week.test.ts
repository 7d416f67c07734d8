import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { flexBlocks } from './flex-block.arbitrary.ts';
import { listViolations } from './list-violations.ts';
import { measureAssignment } from './measure-assignment.ts';
import { ScheduleInputError } from './schedule-input-error.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

const clinic = { category: 0, capacity: 1, needsDevice: false, days: [0] };
const open = { category: 1, capacity: 9, needsDevice: false, days: [0] };
const small: FlexBlock = {
  learners: 2,
  days: 1,
  offerings: [clinic, open],
  devicePool: [0],
  options: [[[0, 900, 1, 100]], [[0, 950, 1, 800]]],
  requirements: [],
  pulls: [],
  unplacedPenalty: 1000,
  requirementPenalty: 3000,
};

describe('solveFlexWeek', () => {
  it('gives the last seat to whom the whole gains most, not to whom wants it most', () => {
    const plan = solveFlexWeek(small);
    expect(plan.assignment).toEqual([[0], [1]]);
    expect(plan).toMatchObject({ objective: 1700, bound: 1700, gap: 0, unplaced: 0 });
  });

  it('lets a required session outweigh a preference', () => {
    const requirements = [{ learner: 1, category: 0, min: 1 }];
    expect(solveFlexWeek({ ...small, requirements }).assignment).toEqual([[1], [0]]);
  });

  it('keeps a pull in force and says why another did not bind', () => {
    const pulls = [
      { learner: 0, day: 0, offering: 0, rank: 'one-off' },
      { learner: 1, day: 0, offering: 0, rank: 'priority' },
    ] as const;
    const plan = solveFlexWeek({ ...small, pulls });
    expect(plan.assignment).toEqual([[1], [0]]);
    expect(plan.overruled.map(({ because }) => because.code)).toEqual(['no-seat']);
  });

  it('never has more learners in a room than it holds', () => {
    const offerings = [clinic, { ...open, room: 0 }];
    const plan = solveFlexWeek({ ...small, offerings, rooms: [{ seats: 0 }] });
    expect(plan.assignment).toEqual([[null], [0]]);
  });

  it('hands out no more devices than there are', () => {
    const offerings = [clinic, { ...open, needsDevice: true }];
    expect(solveFlexWeek({ ...small, offerings }).unplaced).toBe(1);
  });

  it('places nobody twice in an offering although it is the best on both days', () => {
    const twice = { ...open, days: [0, 1] };
    const plan = solveFlexWeek({
      ...small,
      learners: 1,
      days: 2,
      offerings: [twice, { ...clinic, days: [1] }],
      devicePool: [0, 0],
      options: [
        [
          [0, 900],
          [0, 900, 1, 10],
        ],
      ],
    });
    expect(plan.assignment).toEqual([[0, 1]]);
  });

  it('takes any count for a capacity and a device pool: no limit is a limit of everybody', () => {
    for (const unlimited of [4294967295, Number.MAX_SAFE_INTEGER]) {
      const offerings = [{ ...clinic, capacity: unlimited, needsDevice: true }, open];
      const plan = solveFlexWeek({ ...small, offerings, devicePool: [unlimited] });
      expect(plan.assignment).toEqual([[0], [0]]);
    }
  });

  it('keeps hundreds of requirements of one learner apart', () => {
    const many = Array.from({ length: 300 }, (_, category) => ({ ...clinic, category }));
    const plan = solveFlexWeek({
      ...small,
      learners: 1,
      offerings: many,
      options: [[many.flatMap((_, o) => [o, o === 24 ? 900 : 0])]],
      requirements: many.map((_, category) => ({
        learner: 0,
        category,
        min: category === 280 ? 1 : 0,
      })),
    });
    expect(plan.assignment).toEqual([[280]]);
    expect(plan.bound).toBe(plan.objective);
  });

  it('answers for a school without learners, without days and without offerings', () => {
    const none = { ...small, learners: 0, options: [] };
    expect(solveFlexWeek(none)).toMatchObject({ objective: 0, bound: 0, gap: 0 });
    expect(solveFlexWeek({ ...none, offerings: [], days: 0, devicePool: [] }).assignment).toEqual(
      [],
    );
    const empty = { ...small, offerings: [], options: [[[]], [[]]] };
    expect(solveFlexWeek(empty)).toMatchObject({ unplaced: 2, objective: -2000, bound: -2000 });
  });

  it('refuses inconsistent input and names every problem', () => {
    const options = [[[7, 100]], [[0, 1.5]]];
    expect(() => solveFlexWeek({ ...small, options })).toThrow(ScheduleInputError);
    expect(() => solveFlexWeek({ ...small, options })).toThrow(
      /unknown-offering, amount-out-of-range/,
    );
  });

  it('still keeps every rule when told to stop at once', () => {
    fc.assert(
      fc.property(flexBlocks({ learners: 6, days: 4 }), (block) => {
        const plan = solveFlexWeek(block, { shouldStop: () => true });
        expect(listViolations(block, plan.assignment)).toEqual([]);
        expect(plan.bound).toBeGreaterThanOrEqual(plan.objective);
      }),
      { numRuns: 100 },
    );
  });

  it('breaks no rule and proves a bound that no assignment exceeds', () => {
    fc.assert(
      fc.property(flexBlocks({ learners: 2, days: 3 }), (block) => {
        const plan = solveFlexWeek(block);
        expect(listViolations(block, plan.assignment)).toEqual([]);
        const best = bestByTrial(block);
        expect(plan.objective).toBeLessThanOrEqual(best);
        expect(plan.bound).toBeGreaterThanOrEqual(best);
        expect(plan.stopped).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('solves one day to its optimum', () => {
    fc.assert(
      fc.property(flexBlocks({ learners: 5, days: 1 }), (block) => {
        const plan = solveFlexWeek(block);
        expect(plan.objective).toBe(bestByTrial(block));
        expect(plan.bound).toBe(plan.objective);
      }),
      { numRuns: 200 },
    );
  });
});

describe('solveFlexWeek with amounts at their limits', () => {
  const extreme = fc.constantFrom(-1_000_000, -999_999, -1, 0, 1, 1000, 999_999, 1_000_000);
  const amounts = fc.array(extreme, { minLength: 25, maxLength: 25 });
  const penalty = fc.constantFrom(0, 1, 1_000_000);

  it.each([
    [1, 5],
    [3, 2],
  ])('overflows nowhere in %i day(s)', (days, learners) => {
    fc.assert(
      fc.property(
        flexBlocks({ learners, days }),
        amounts,
        penalty,
        penalty,
        (block, list, a, b) => {
          const options = block.options.map((week, l) =>
            week.map((flat, day) =>
              flat.map((n, k) => (k % 2 === 0 ? n : list[(7 * l + 3 * day + k) % list.length]!)),
            ),
          );
          const hard = { ...block, options, unplacedPenalty: a, requirementPenalty: b };
          const plan = solveFlexWeek(hard);
          const best = bestByTrial(hard);
          expect(listViolations(hard, plan.assignment)).toEqual([]);
          expect(plan.bound).toBeGreaterThanOrEqual(best);
          expect(plan.objective).toBeLessThanOrEqual(best);
          expect(days > 1 || plan.objective === best).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** The best of all assignments, by trying every one that breaks no rule. */
function bestByTrial(block: FlexBlock): number {
  const pulled = new Map(
    solveFlexWeek(block, { shouldStop: () => true }).assignment.flatMap((week, learner) =>
      week.flatMap((offering, day) =>
        block.pulls.some((p) => p.learner === learner && p.day === day && p.offering === offering)
          ? [[`${learner}/${day}`, offering] as const]
          : [],
      ),
    ),
  );
  const rows = block.options.map((week) => week.map((): number | null => null));
  let best = -Infinity;
  descend(0);
  return best;

  function descend(place: number): void {
    if (place === block.learners * block.days) {
      if (listViolations(block, rows as FlexAssignment).length > 0) return;
      best = Math.max(best, measureAssignment(block, rows).objective);
      return;
    }
    const learner = Math.floor(place / block.days);
    const day = place % block.days;
    const flat = block.options[learner]![day]!;
    const choices = [
      null,
      pulled.get(`${learner}/${day}`) ?? null,
      ...flat.filter((_, k) => k % 2 === 0),
    ];
    for (const choice of new Set(choices)) {
      rows[learner]![day] = choice;
      descend(place + 1);
    }
  }
}
