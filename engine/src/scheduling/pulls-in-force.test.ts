import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flexBlocks } from './flex-block.arbitrary.ts';
import { type FlexBlock, type Pull, PULL_RANKS } from './flex-block.ts';
import { listViolations } from './list-violations.ts';
import { pullsInForce } from './pulls-in-force.ts';

const base: FlexBlock = {
  learners: 3,
  days: 2,
  offerings: [
    { category: 0, capacity: 1, needsDevice: false, days: [0, 1] },
    { category: 0, capacity: 9, needsDevice: true, days: [0] },
  ],
  devicePool: [1, 0],
  options: [
    [[], []],
    [[], []],
    [[], []],
  ],
  requirements: [],
  pulls: [],
  unplacedPenalty: 0,
  requirementPenalty: 0,
};
const pull = (learner: number, day: number, offering: number, rank: Pull['rank']): Pull => ({
  learner,
  day,
  offering,
  rank,
});
const reasons = (...pulls: Pull[]): string[] =>
  pullsInForce({ ...base, pulls }).overruled.map(({ because }) => because.code);

describe('pullsInForce', () => {
  it('lets the stronger rank win whatever the order', () => {
    const weak = pull(0, 0, 1, 'required');
    const strong = pull(0, 0, 0, 'administrator');
    const { inForce, overruled } = pullsInForce({ ...base, pulls: [weak, strong] });
    expect(inForce).toEqual([strong]);
    expect(overruled).toEqual([
      {
        pull: weak,
        because: { code: 'stronger-pull', values: { learner: 0, day: 0, offering: 1 } },
      },
    ]);
  });

  it('lets the first of equal rank win', () => {
    const pulls = [pull(0, 0, 1, 'one-off'), pull(0, 0, 0, 'one-off')];
    expect(pullsInForce({ ...base, pulls }).inForce).toEqual([pulls[0]]);
  });

  it('does not bind where there is no seat, no device, no session or a repeat', () => {
    expect(reasons(pull(0, 0, 0, 'priority'), pull(1, 0, 0, 'priority'))).toEqual(['no-seat']);
    expect(reasons(pull(0, 0, 1, 'priority'), pull(1, 0, 1, 'priority'))).toEqual(['no-device']);
    expect(reasons(pull(0, 1, 1, 'priority'))).toEqual(['not-running']);
    const noSeats = base.offerings.map((offering) => ({ ...offering, capacity: 0 }));
    const { overruled } = pullsInForce({
      ...base,
      offerings: noSeats,
      pulls: [pull(0, 0, 0, 'priority')],
    });
    expect(overruled[0]?.because.code).toBe('no-seat');
    expect(reasons(pull(0, 0, 0, 'priority'), pull(0, 1, 0, 'priority'))).toEqual([
      'same-offering-twice',
    ]);
  });

  it('lets in force what breaks no rule together, and overrules only for what stands before', () => {
    const rules: Record<string, string[]> = {
      'no-seat': ['capacity'],
      'not-running': ['capacity'],
      'no-device': ['devices'],
      'same-offering-twice': ['no-repeat'],
      'stronger-pull': [],
    };
    fc.assert(
      fc.property(flexBlocks({ learners: 4, days: 3 }), (block) => {
        const { inForce, overruled } = pullsInForce(block);
        expect(inForce.length + overruled.length).toBe(block.pulls.length);
        const place = (pulls: readonly Pull[]): (number | null)[][] => {
          const rows = block.options.map((week) => week.map((): number | null => null));
          for (const { learner, day, offering } of pulls) rows[learner]![day] = offering;
          return rows;
        };
        expect(listViolations(block, place(inForce))).toEqual([]);
        for (const { pull: lost, because } of overruled) {
          const before = inForce.filter((p) => comesBefore(block, p, lost));
          const held = before.some((p) => p.learner === lost.learner && p.day === lost.day);
          expect(because.code === 'stronger-pull').toBe(held);
          // Listed alone: what is overruled here may be eligible through a pull, and only through it.
          const codes = listViolations({ ...block, pulls: [] }, place([...before, lost])).map(
            ({ code }) => code as string,
          );
          for (const rule of rules[because.code]!) expect(codes).toContain(rule);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function comesBefore({ pulls }: FlexBlock, a: Pull, b: Pull): boolean {
  const rank = (pull: Pull): number => PULL_RANKS.indexOf(pull.rank);
  return rank(a) < rank(b) || (rank(a) === rank(b) && pulls.indexOf(a) < pulls.indexOf(b));
}
