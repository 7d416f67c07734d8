import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachesOf } from './count-breaches.ts';
import { findLowGroup } from './explain-placements.ts';
import { formGroups, type Grouping, type GroupingAnswer } from './form-groups.ts';
import { everyGrouping, groupingQuestions } from './grouping.arbitrary.ts';
import { GroupingInputError } from './grouping-input-error.ts';
import type { GroupingOptions, GroupingQuestion } from './grouping-question.ts';
import { spreadWithin } from './measure-spread.ts';
import { seededRandom } from './seeded-random.ts';

const quick = { tries: 3000 };
const fourGroups = Array.from({ length: 4 }, () => ({ least: 3, most: 3 }));

describe('formGroups', () => {
  it('keeps every rule and size, or names a conflict without a part to spare', () => {
    fc.assert(
      fc.property(groupingQuestions(7), (question) => {
        expect(isRight(question, formGroups(question, quick))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same answer for the same seed', () => {
    fc.assert(
      fc.property(groupingQuestions(9), fc.nat(), (question, seed) => {
        const options = { ...quick, seed };
        expect(formGroups(question, options)).toEqual(formGroups(question, options));
      }),
      { numRuns: 30 },
    );
  });

  it('finds the best grouping there is where all can be counted', () => {
    fc.assert(
      fc.property(groupingQuestions(7), (question) => {
        const answer = formGroups(question, { tries: 20_000 });
        if (answer.kind !== 'grouped') return;
        let best = -Infinity;
        for (const groups of everyGrouping(question.learners, question.sizes.length))
          if (keeps(question, groups, true)) best = Math.max(best, worth(question, groups));
        expect(worth(question, answer.groups)).toBeCloseTo(best, 6);
      }),
      { numRuns: 40, seed: 40 },
    );
  });

  it('lets nobody stay in the low group for longer than the rounds allowed', () => {
    let roundsLow = Array.from({ length: 12 }, () => 0);
    const needs = roundsLow.map((_, i) => [i]);
    for (let round = 0; round < 8; round++) {
      const question = similarNeed(needs, { roundsLow, mostRoundsLow: 2 });
      const { groups, stillLow } = grouped(question, { tries: 20_000 });
      const low = findLowGroup(question, groups);
      roundsLow = roundsLow.map((rounds, i) => (groups[i] === low ? rounds + 1 : 0));
      expect(stillLow).toBe(0);
      expect(Math.max(...roundsLow)).toBeLessThanOrEqual(2);
    }
  });

  it('lets them out of the low group however much spread that costs', () => {
    const sizes = [
      { least: 1, most: 1 },
      { least: 1, most: 3 },
      { least: 0, most: 3 },
    ];
    const question = similarNeed([[2], [1], [3], [7]], {
      sizes,
      roundsLow: [1, 2, 0, 1],
      mostRoundsLow: 1,
    });
    for (let seed = 1; seed <= 12; seed++)
      expect(grouped(question, { tries: 100_000, seed }).stillLow).toBe(0);
  });

  it('groups the others as well as ever where a rule keeps somebody in the low group', () => {
    const needs = Array.from({ length: 15 }, (_, i) => [
      i < 3 ? 0 : 100 * Math.floor(i / 3) + 5 * ((i * 7) % 4),
      (i * 5) % 13,
    ]);
    const question = similarNeed(needs, {
      sizes: Array.from({ length: 5 }, () => ({ least: 3, most: 3 })),
      rules: [{ kind: 'only-in', learners: [0, 1, 2], groups: [0] }],
    });
    const roundsLow = needs.map((_, i) => (i === 0 ? 3 : 0));
    const answer = grouped({ ...question, roundsLow }, { tries: 50_000 });
    expect(answer.stillLow).toBe(1);
    expect(answer.spread).toBeCloseTo(grouped(question, { tries: 50_000 }).spread, 6);
  });

  it('names every wish that is broken', () => {
    const needs = Array.from({ length: 12 }, (_, i) => [i]);
    const far = { rule: { kind: 'keep-together', learners: [0, 11] }, weight: 0.1 } as const;
    const near = { rule: { kind: 'keep-together', learners: [0, 1] }, weight: 0.1 } as const;
    const answer = grouped(similarNeed(needs, { wishes: [near, far] }));
    expect(answer.brokenWishes).toEqual([
      { code: 'wish-broken', values: { wish: 1, breaches: 1, weight: 0.1 } },
    ]);
  });

  it('avoids partners of before where the price says so', () => {
    const together = Array.from({ length: 4 }, (_, i) =>
      Array.from({ length: 4 }, (_, j) => (i !== j && i >> 1 === j >> 1 ? 1 : 0)),
    );
    const pairs = [
      { least: 2, most: 2 },
      { least: 2, most: 2 },
    ];
    const goal = { kind: 'random' } as const;
    const { groups } = grouped({ learners: 4, sizes: pairs, goal, together, repeatWeight: 1 });
    expect(groups[0]).not.toBe(groups[1]);
  });

  it('reaches the proven least spread where rules leave it open', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const random = seededRandom(seed);
      const needs = Array.from({ length: 30 }, () => [(random() % 1000) / 100]);
      const at = needs.map((_, i) => i).sort((a, b) => needs[a]![0]! - needs[b]![0]!);
      const pick = (...places: readonly number[]) => places.map((place) => at[place]!);
      const rules = [
        { kind: 'keep-together', learners: pick(0, 1, 2) },
        { kind: 'keep-together', learners: pick(10, 11) },
        { kind: 'never-alone', learners: pick(15, 16, 20, 21) },
        { kind: 'keep-apart', learners: pick(3, 8) },
        { kind: 'only-in', learners: pick(0), groups: [seed] },
      ] as const;
      const sizes = Array.from({ length: 6 }, () => ({ least: 5, most: 5 }));
      const { spread, leastSpread } = grouped(similarNeed(needs, { sizes, rules }), { seed });
      expect(spread).toBeCloseTo(leastSpread!, 9);
    }
  });

  it('gives a lone learner the group wanted most', () => {
    const goal = { kind: 'interest', interest: [[1, 4]] } as const;
    const room = { least: 0, most: 2 };
    expect(grouped({ learners: 1, sizes: [room, room], goal }).groups).toEqual([1]);
  });

  it('keeps a wish that a single grouping among many equal ones keeps', () => {
    const wishes = [
      { rule: { kind: 'keep-together', learners: [0, 1, 2, 4] }, weight: 1 },
    ] as const;
    const sizes = [
      { least: 1, most: 4 },
      { least: 2, most: 5 },
    ];
    const goal = { kind: 'random' } as const;
    for (let seed = 1; seed <= 20; seed++)
      expect(
        grouped({ learners: 5, sizes, goal, wishes }, { ...quick, seed }).brokenWishes,
      ).toEqual([]);
  });

  it('draws every random grouping that keeps the rules about as often', () => {
    const rules = [
      { kind: 'keep-apart', learners: [0, 1] },
      { kind: 'keep-apart', learners: [1, 2] },
    ] as const;
    const pairs = Array.from({ length: 3 }, () => ({ least: 2, most: 2 }));
    const goal = { kind: 'random' } as const;
    const drawn = new Map<string, number>();
    for (let seed = 1; seed <= 900; seed++) {
      const { groups } = grouped({ learners: 6, sizes: pairs, goal, rules }, { ...quick, seed });
      const named = groups.map((group) => groups.indexOf(group)).join('');
      drawn.set(named, (drawn.get(named) ?? 0) + 1);
    }
    expect(drawn.size).toBe(9);
    expect(Math.min(...drawn.values())).toBeGreaterThan(65);
  });

  it('says of a learner with nobody else in the group that there is nobody', () => {
    const sizes = [
      { least: 1, most: 1 },
      { least: 3, most: 3 },
    ];
    const needs = [[9], [1], [2], [1]];
    const { because } = grouped(similarNeed(needs, { sizes }));
    expect(because[0]).toEqual({ code: 'on-own', values: { learner: 0, group: 0 } });
  });

  it('gives its best so far when it is told to stop, and still keeps the rules', () => {
    const rules = [{ kind: 'keep-apart', learners: [0, 1] }] as const;
    const question = similarNeed(
      Array.from({ length: 12 }, (_, i) => [i, -i]),
      { rules },
    );
    const answer = grouped(question, { shouldStop: () => true });
    expect(answer.stopped).toBe(true);
    expect(keeps(question, answer.groups, true)).toBe(true);
  });

  it('groups nobody into empty groups, and one learner alone', () => {
    const sizes = [{ least: 0, most: 3 }];
    expect(grouped({ learners: 0, sizes, goal: { kind: 'random' } }).groups).toEqual([]);
    expect(grouped({ learners: 1, sizes, goal: { kind: 'random' } }).groups).toEqual([0]);
  });

  it('refuses what is no question, naming the place', () => {
    const bad = similarNeed([[1], [Number.NaN], [3]]);
    expect(() => formGroups(bad)).toThrow(GroupingInputError);
    const goal = { kind: 'random' } as const;
    expect(() => formGroups({ learners: 5, sizes: [{ least: 1, most: 4 }], goal })).toThrow(
      /too-few-places/,
    );
    const rules = [{ kind: 'keep-apart', learners: [0, 9] }] as const;
    expect(() => formGroups({ learners: 2, sizes: [{ least: 0, most: 2 }], goal, rules })).toThrow(
      /unknown-learner/,
    );
    const pair = { learners: 2, sizes: [{ least: 0, most: 2 }], goal };
    for (const together of [
      [[0, 1]],
      [
        [0, Number.NaN],
        [1, 0],
      ],
      [
        [0, -1],
        [-1, 0],
      ],
    ])
      expect(() => formGroups({ ...pair, together })).toThrow(/bad-history/);
    expect(() => formGroups({ ...pair, roundsLow: [Number.NaN, 1] })).toThrow(/bad-history/);
  });
});

function similarNeed(
  needs: readonly (readonly number[])[],
  more: Partial<GroupingQuestion> = {},
): GroupingQuestion {
  return {
    learners: needs.length,
    sizes: fourGroups,
    goal: { kind: 'similar-need', needs },
    ...more,
  };
}

function grouped(question: GroupingQuestion, options: GroupingOptions = quick): Grouping {
  const answer = formGroups(question, options);
  if (answer.kind !== 'grouped') throw new Error(answer.kind);
  return answer;
}

function keeps(
  { sizes, rules = [] }: GroupingQuestion,
  groups: readonly number[],
  sized: boolean,
): boolean {
  const fits = sizes.every(({ least, most }, g) => {
    const members = groups.filter((of) => of === g).length;
    return members >= least && members <= most;
  });
  return (fits || !sized) && rules.every((rule) => breachesOf(rule, groups, sizes.length) === 0);
}

/** A grouping that keeps everything, or a conflict that is one and has no part to spare. */
function isRight(question: GroupingQuestion, answer: GroupingAnswer): boolean {
  if (answer.kind === 'grouped')
    return keeps(question, answer.groups, true) && answer.because.length === question.learners;
  if (answer.kind !== 'impossible' || !answer.conflict.smallest) return false;
  const { sizes } = answer.conflict;
  const rules = answer.conflict.rules.map((at) => question.rules![at]!);
  const spared = rules.map((rule) => rules.filter((other) => other !== rule));
  return (
    !canBeKept({ ...question, rules }, sizes) &&
    (!sizes || canBeKept({ ...question, rules }, false)) &&
    spared.every((rest) => canBeKept({ ...question, rules: rest }, sizes))
  );
}

function canBeKept(question: GroupingQuestion, sized: boolean): boolean {
  for (const groups of everyGrouping(question.learners, question.sizes.length))
    if (keeps(question, groups, sized)) return true;
  return false;
}

function worth(question: GroupingQuestion, groups: readonly number[]): number {
  const { goal } = question;
  if (goal.kind === 'interest') return groups.reduce((sum, g, i) => sum + goal.interest[i]![g]!, 0);
  const spread = spreadWithin(question, groups);
  return goal.kind === 'similar-need' ? -spread : spread;
}
