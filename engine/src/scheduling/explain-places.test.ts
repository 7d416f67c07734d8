import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPlaces } from './explain-places.ts';
import { flexBlocks } from './flex-block.arbitrary.ts';
import type { FlexAssignment, FlexBlock } from './flex-block.ts';
import { listViolations } from './list-violations.ts';
import { measureAssignment } from './measure-assignment.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

const block: FlexBlock = {
  learners: 4,
  days: 2,
  offerings: [
    { category: 0, capacity: 1, needsDevice: true, days: [0, 1] },
    { category: 1, capacity: 2, needsDevice: false, days: [0] },
    { category: 0, capacity: 5, needsDevice: false, days: [0] },
  ],
  devicePool: [1, 1],
  options: [
    [[0, 900, 1, 300], []],
    [[0, 800, 1, 300], []],
    [
      [0, 700],
      [0, 600],
    ],
    [[0, 950, 1, 0], []],
  ],
  requirements: [{ learner: 1, category: 1, min: 1 }],
  pulls: [{ learner: 3, day: 0, offering: 1, rank: 'required' }],
  unplacedPenalty: 1000,
  requirementPenalty: 3000,
};
const assignment = [
  [0, null],
  [1, null],
  [null, null],
  [1, null],
];
const explain = explainPlaces(block, assignment);

describe('explainPlaces', () => {
  it('says when a learner has the best of the options', () => {
    expect(explain({ learner: 0, day: 0 })).toMatchObject({
      value: 0,
      because: { code: 'first-choice', values: { learner: 0, day: 0, offering: 0 } },
      passedOver: [],
    });
  });

  it('names the requirement that a place serves, and what stood before the better option', () => {
    const { because, passedOver } = explain({ learner: 1, day: 0 });
    expect(because.code).toBe('serves-requirement');
    expect(passedOver.map((option) => [option.offering, option.because.code])).toEqual([
      [0, 'full'],
    ]);
  });

  it('names a pull before anything else', () => {
    expect(explain({ learner: 3, day: 0 }).because.code).toBe('pull-in-force');
  });

  it('gives a learner without a place the reason and the nearest alternative', () => {
    expect(explain({ learner: 2, day: 0 })).toMatchObject({
      value: null,
      because: { code: 'all-taken' },
      nearest: { kind: 'another-day', day: 1, offering: 0 },
    });
  });

  it('says when there was nothing to choose from', () => {
    expect(explain({ learner: 1, day: 1 }).because.code).toBe('no-options');
  });

  it('tells missing devices from missing seats', () => {
    const short = explainPlaces({ ...block, devicePool: [0, 0] }, [
      [null, null],
      [1, null],
      [null, null],
      [1, null],
    ]);
    expect(short({ learner: 2, day: 0 }).because.code).toBe('devices-out');
    expect(short({ learner: 2, day: 0 }).nearest).toEqual({
      kind: 'outside-options',
      day: 0,
      offering: 2,
    });
  });
});

describe('what explainPlaces says, beside trying it', () => {
  const moved = (
    assignment: FlexAssignment,
    { learner, day, offering }: { learner: number; day: number; offering: number },
  ): FlexAssignment => assignment.with(learner, assignment[learner]!.with(day, offering));

  /** A plan of the search, some places emptied by hand: then places are free, and reasons differ. */
  const plans = fc
    .record({
      block: flexBlocks({ learners: 5, days: 3 }),
      emptied: fc.array(fc.nat(14), { maxLength: 4 }),
    })
    .map(({ block: planned, emptied }) => {
      const free = { ...planned, pulls: [] };
      const { assignment } = solveFlexWeek(free);
      const rows = assignment.map((week, learner) =>
        week.map((o, day) => (emptied.includes(learner * free.days + day) ? null : o)),
      );
      return { block: free, assignment: rows, explain: explainPlaces(free, rows) };
    });

  const codesAfter = (tried: FlexBlock, assignment: FlexAssignment): string[] =>
    listViolations(tried, assignment).map(({ code }) => code);

  it('names for every better option the rule that stands against it, or what taking it would change', () => {
    const rule: Record<string, string> = {
      full: 'capacity',
      'no-device': 'devices',
      'same-offering-twice': 'no-repeat',
      'not-running': 'capacity',
    };
    fc.assert(
      fc.property(plans, ({ block: plan, assignment, explain: ask }) => {
        const before = measureAssignment(plan, assignment).objective;
        for (let learner = 0; learner < plan.learners; learner++)
          for (let day = 0; day < plan.days; day++)
            for (const { offering, because } of ask({ learner, day }).passedOver) {
              const tried = moved(assignment, { learner, day, offering });
              const broken = codesAfter(plan, tried);
              const isFree = because.code === 'free' || because.code === 'free-but-worth-less';
              expect(isFree ? broken : broken.includes(rule[because.code]!)).toEqual(
                isFree ? [] : true,
              );
              const runs = plan.offerings[offering]!.days.includes(day);
              expect(runs).toBe(because.code !== 'not-running');
              const isBetter = measureAssignment(plan, tried).objective > before;
              expect(isFree && isBetter).toBe(because.code === 'free');
            }
      }),
      { numRuns: 300 },
    );
  });

  it('offers as nearest a place that is open, and nothing only where nothing is', () => {
    fc.assert(
      fc.property(plans, ({ block: plan, assignment, explain: ask }) => {
        const isOpen = (learner: number, day: number, offering: number): boolean =>
          codesAfter(plan, moved(assignment, { learner, day, offering })).every(
            (c) => c === 'eligible',
          );
        const empty = assignment.flatMap((week, learner) =>
          week.flatMap((o, day) => (o === null ? [{ learner, day }] : [])),
        );
        for (const { learner, day } of empty) {
          const wishes = plan.options[learner]!.map((flat) => flat.filter((_, k) => k % 2 === 0));
          const open = plan.offerings.map((_, o) => o).filter((o) => isOpen(learner, day, o));
          const others = assignment[learner]!.flatMap((o, d) =>
            o === null && d !== day ? [d] : [],
          );
          const elsewhen = others.filter((d) =>
            wishes[day]!.some((o) => wishes[d]!.includes(o) && isOpen(learner, d, o)),
          );
          const expected = open.some((o) => wishes[day]!.includes(o))
            ? 'an-option'
            : elsewhen.length > 0
              ? 'another-day'
              : open.length > 0
                ? 'outside-options'
                : undefined;
          const { nearest } = ask({ learner, day });
          expect(nearest?.kind).toBe(expected);
          expect(nearest === undefined || isOpen(learner, nearest.day, nearest.offering)).toBe(
            true,
          );
          expect(expected === 'another-day' || (nearest?.day ?? day) === day).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('findNearest', () => {
  const week = [900, 900, 900, 900].map((utility) => [0, utility]);
  const days = [0, 1, 2, 3];
  const waiting: FlexBlock = {
    ...block,
    learners: 2,
    days: 4,
    offerings: [{ category: 0, capacity: 1, needsDevice: false, days }],
    devicePool: [0, 0, 0, 0],
    options: [week, week],
    requirements: [],
    pulls: [],
  };

  it('takes the closest day, of two the later, and only one on which the learner may attend', () => {
    const ask = explainPlaces(waiting, [
      [null, 0, null, null],
      [null, null, null, null],
    ]);
    expect(ask({ learner: 1, day: 1 }).nearest).toEqual({
      kind: 'another-day',
      day: 2,
      offering: 0,
    });
    const closed = { ...waiting, options: [week, [week[0]!, week[1]!, [], []]] };
    const asked = explainPlaces(closed, [
      [null, 0, null, null],
      [null, null, null, null],
    ])({ learner: 1, day: 1 });
    expect(asked.nearest).toEqual({ kind: 'another-day', day: 0, offering: 0 });
  });

  it('measures how empty an offering is by its room and by the devices left', () => {
    const offerings = [
      { category: 0, capacity: 9, needsDevice: false, days, room: 0 },
      { category: 0, capacity: 8, needsDevice: true, days },
      { category: 0, capacity: 3, needsDevice: false, days },
    ];
    const ask = explainPlaces(
      { ...waiting, learners: 9, offerings, rooms: [{ seats: 1 }], devicePool: [2, 2, 2, 2] },
      [[null, null, null, null]],
    );
    expect(ask({ learner: 8, day: 0 }).nearest?.offering).toBe(2);
  });
});

describe('the reason for a place', () => {
  const one = (options: number[][], changes: Partial<FlexBlock> = {}): FlexBlock => ({
    ...block,
    learners: 1,
    days: 2,
    offerings: [
      { category: 0, capacity: 1, needsDevice: false, days: [0, 1] },
      { category: 1, capacity: 0, needsDevice: false, days: [0] },
    ],
    options: [options],
    requirements: [],
    pulls: [],
    ...changes,
  });
  const codeOf = (tried: FlexBlock, week: (number | null)[], day: number): string =>
    explainPlaces(tried, [week])({ learner: 0, day }).because.code;

  it('calls no offering full that does not run, and none taken that the learner has on another day', () => {
    expect(codeOf(one([[], [1, 500]]), [null, null], 1)).toBe('none-runs');
    expect(codeOf(one([[1, 500], []]), [null, null], 0)).toBe('all-taken');
    expect(codeOf(one([[], [0, 500]]), [0, null], 1)).toBe('on-other-days');
    expect(codeOf(one([[1, 900, 0, 500], []]), [0, null], 0)).toBe('better-ones-taken');
    expect(codeOf(one([[], [1, 900, 0, 500]]), [null, 0], 1)).toBe('better-ones-closed');
  });

  it('says when a place is free after all, and when none is worth having', () => {
    expect(codeOf(one([[0, 500], []]), [null, null], 0)).toBe('place-free');
    expect(codeOf(one([[0, -2000], []]), [null, null], 0)).toBe('worth-less-than-none');
  });

  it('calls a catch-all one even where it is all there is, and a place by hand outside the options', () => {
    expect(codeOf(one([[0, 0], []]), [0, null], 0)).toBe('catch-all');
    expect(codeOf(one([[], []]), [0, null], 0)).toBe('outside-options');
  });

  it('names a pull only where the learner is where it leads', () => {
    const pulls = [{ learner: 0, day: 0, offering: 0, rank: 'required' }] as const;
    expect(codeOf(one([[0, 500], []], { pulls }), [0, null], 0)).toBe('pull-in-force');
    expect(codeOf(one([[0, 500], []], { pulls }), [null, null], 0)).toBe('place-free');
  });
});
