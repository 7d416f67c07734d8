import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlexBlock } from './flex-block.ts';
import { flexBlocks } from './flex-block.arbitrary.ts';
import { listViolations } from './list-violations.ts';
import { replanFlexWeek, reviewReplan } from './replan-flex-week.ts';
import { ScheduleInputError } from './schedule-input-error.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

const block: FlexBlock = {
  learners: 3,
  days: 1,
  offerings: [
    { category: 0, capacity: 2, needsDevice: false, days: [0] },
    { category: 0, capacity: 1, needsDevice: false, days: [0] },
    { category: 1, capacity: 1, needsDevice: false, days: [0] },
  ],
  devicePool: [0],
  options: [[[0, 900, 1, 500]], [[0, 800]], [[1, 700, 2, 600]]],
  requirements: [],
  pulls: [],
  unplacedPenalty: 1000,
  requirementPenalty: 3000,
};
const before = [[0], [0], [1]];

const withoutFirst = {
  ...block,
  offerings: block.offerings.map((o, at) => (at === 0 ? { ...o, days: [] } : o)),
};

describe('replanFlexWeek', () => {
  it('moves nobody when nothing changed', () => {
    expect(replanFlexWeek(block, before)).toMatchObject({ moves: [], fewestMoves: 0 });
  });

  it('moves only the learners of an offering that is gone, and says why', () => {
    const after = replanFlexWeek(withoutFirst, before);
    expect(after.assignment).toEqual([[null], [null], [1]]);
    expect(after.moves.map(({ because }) => because.code)).toEqual(['not-running', 'not-running']);
  });

  it('asks another to give way where moves beyond the fewest are allowed', () => {
    const after = replanFlexWeek(withoutFirst, before, { extraShare: 0.5 });
    expect(after.assignment).toEqual([[1], [null], [2]]);
    expect(after.moves[2]?.because).toEqual({
      code: 'made-room',
      values: { learner: 2, day: 0, forLearner: 0 },
    });
  });

  it('leaves nobody without a place for what another would merely like more', () => {
    const noWayOut = { ...withoutFirst, options: [[[0, 900, 1, 999]], [[0, 800]], [[1, 1]]] };
    const after = replanFlexWeek(noWayOut, before, { extraShare: 1 });
    expect(after.assignment).toEqual([[null], [null], [1]]);
  });

  it('lets a session that is required go before one that is not', () => {
    const required = {
      ...withoutFirst,
      options: [[[0, 900, 1, 500]], [[0, 800]], [[1, 700]]],
      requirements: [{ learner: 0, category: 0, min: 1 }],
    };
    const after = replanFlexWeek(required, before, { extraShare: 1 });
    expect(after.assignment).toEqual([[1], [null], [null]]);
    expect(after.moves[2]?.because).toEqual({
      code: 'made-room',
      values: { learner: 2, day: 0, forLearner: 0 },
    });
  });

  it('keeps a session that is required for both with the learner who has it', () => {
    const both = {
      ...withoutFirst,
      options: [[[0, 900, 1, 999]], [[0, 800]], [[1, 1]]],
      requirements: [0, 2].map((learner) => ({ learner, category: 0, min: 1 })),
    };
    expect(replanFlexWeek(both, before, { extraShare: 1 }).assignment[2]).toEqual([1]);
  });

  it('names the nearest alternative of everybody left out', () => {
    const { leftOut } = reviewReplan(withoutFirst, replanFlexWeek(withoutFirst, before));
    expect(leftOut.map(({ because }) => because.code)).toEqual(['all-taken', 'none-runs']);
    expect(leftOut[1]?.nearest).toEqual({ kind: 'outside-options', day: 0, offering: 2 });
  });

  it('seats an added pull and bumps the learner who loses least', () => {
    const pulls = [{ learner: 2, day: 0, offering: 0, rank: 'administrator' }] as const;
    const after = replanFlexWeek({ ...block, pulls }, before);
    expect(after.assignment).toEqual([[1], [0], [0]]);
    expect(after).toMatchObject({ fewestMoves: 2 });
    expect(after.moves.map(({ because }) => because.code)).toEqual(['bumped-by-pull', 'pulled']);
  });

  it('tells those for whom there are no seats any more from those whom a pull bumps', () => {
    const pulls = [{ learner: 2, day: 0, offering: 0, rank: 'administrator' }] as const;
    const offerings = block.offerings.map((o, at) => (at === 0 ? { ...o, capacity: 1 } : o));
    const { moves } = replanFlexWeek({ ...block, offerings, pulls }, before);
    const codes = moves.map(({ because }) => because.code);
    expect(codes.toSorted()).toEqual(['bumped-by-pull', 'pulled', 'seats-cut']);
  });

  it('says that seats were cut where an offering that still runs has none left', () => {
    const offerings = block.offerings.map((o, at) => (at === 1 ? { ...o, capacity: 0 } : o));
    const { moves } = replanFlexWeek({ ...block, offerings }, before);
    expect(moves.map(({ because }) => because.code)).toEqual(['seats-cut']);
  });

  it('counts no seat as an alternative that would need a device which is not there', () => {
    const devices: FlexBlock = {
      ...block,
      learners: 2,
      offerings: [
        { category: 0, capacity: 2, needsDevice: true, days: [0] },
        { category: 0, capacity: 1, needsDevice: false, days: [0] },
      ],
      options: [[[1, 0]], [[1, 1, 0, 0]]],
    };
    const rows = replanFlexWeek(devices, [[1], [1]]).assignment;
    expect(rows).toEqual([[null], [1]]);
  });

  it('takes any count of devices', () => {
    const plenty = { ...withoutFirst, devicePool: [2 ** 40] };
    const offerings = plenty.offerings.map((o) => ({ ...o, needsDevice: true }));
    const free = replanFlexWeek({ ...plenty, offerings }, [[0], [null], [null]]);
    expect(free.assignment[0]).toEqual([1]);
  });

  it('refuses a week before of other learners or days, and a pull of nobody', () => {
    const problemsOf = (...question: Parameters<typeof replanFlexWeek>): unknown => {
      try {
        return replanFlexWeek(...question);
      } catch (error) {
        return error instanceof ScheduleInputError ? error.problems : error;
      }
    };
    expect(problemsOf(block, before.slice(1))).toEqual([
      { code: 'wrong-length', values: { expected: 3, found: 2 } },
    ]);
    expect(problemsOf(block, [[0], [0, 1], [1]])).toEqual([
      { code: 'wrong-length', values: { learner: 1, expected: 1, found: 2 } },
    ]);
    const nobody = { learner: 7, day: 0, offering: 0, rank: 'required' } as const;
    expect(problemsOf({ ...block, pulls: [nobody] }, before)).toEqual([
      { code: 'unknown-learner', values: { learner: 7 } },
    ]);
  });

  it('drops places in offerings that are no longer in the list', () => {
    const shorter = {
      ...block,
      offerings: block.offerings.slice(0, 1),
      options: [[[0, 9]], [[0, 9]], [[]]],
    };
    expect(replanFlexWeek(shorter, before).assignment).toEqual([[0], [0], [null]]);
  });

  it('keeps every rule after any change and moves at most a fifth more than the fewest', () => {
    fc.assert(
      fc.property(
        flexBlocks({ learners: 6, days: 3 }),
        fc.nat(4),
        fc.nat(2),
        (original, at, seats) => {
          const { assignment } = solveFlexWeek(original);
          const offerings = original.offerings.map((o, i) =>
            i === at
              ? { ...o, capacity: Math.min(seats, o.capacity) }
              : { ...o, days: o.days.slice(seats) },
          );
          const changed = {
            ...original,
            offerings,
            devicePool: original.devicePool.map((n) => Math.max(0, n - 1)),
            pulls: original.pulls.toReversed(),
          };
          const after = replanFlexWeek(changed, assignment);
          expect(listViolations(changed, after.assignment)).toEqual([]);
          expect(after.moves.length).toBeLessThanOrEqual(1.2 * after.fewestMoves);
        },
      ),
      { numRuns: 300 },
    );
  });
});
