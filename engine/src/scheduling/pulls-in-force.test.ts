import { describe, expect, it } from 'vitest';
import type { FlexBlock, Pull } from './flex-block.ts';
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
});
