import { breachesAtBest, countBreaches } from './count-breaches.ts';
import type { GroupingQuestion } from './grouping-question.ts';
import type { GroupingRule } from './grouping-rule.ts';

/** A question as numbers; costs are to be made small. */
export type GroupModel = {
  readonly learners: number;
  readonly groups: number;
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** 1: spread costs, -1: spread pays, 0: it does not matter. */
  readonly spreadSign: number;
  /** Squared distances and prices of repeats in rows. */
  readonly distance: Float64Array;
  readonly repeat: Float64Array;
  readonly hasRepeats: boolean;
  /** Price of each learner in each group, in rows by learner. */
  readonly place: Float64Array;
  readonly hasPlaces: boolean;
  readonly rules: readonly PricedRule[];
  /** Learners of whom one cannot go to another group alone without breaking a hard rule; all of them (`isWhole`) or a pair can. */
  readonly blocks: readonly { readonly learners: readonly number[]; readonly isWhole: boolean }[];
  /** `rulesOf[learner]`: positions in `rules`. */
  readonly rulesOf: readonly (readonly number[])[];
  /** What each learner needs in one number; the low group has the smallest mean. */
  readonly level: Float64Array;
  readonly stuck: Uint8Array;
  readonly hasStuck: boolean;
  readonly stuckPrice: number;
};

/** `price[group][count]`: what a count of a rule's learners in a group costs. */
export type PricedRule = {
  readonly hard: boolean;
  /** What a kept rule costs in all groups together. */
  readonly floor: number;
  readonly price: readonly Float64Array[];
};

/** `hardPrice`: what one breach of a hard rule costs while searching; the answer has none. */
export function compileModel(question: GroupingQuestion, hardPrice: number): GroupModel {
  const { learners, sizes, goal, together, repeatWeight = 0 } = question;
  const { rules = [], wishes = [], roundsLow = [], mostRoundsLow = 3 } = question;
  const vectors = vectorsOf(question);
  const distance = pairs(learners, (i, j) => squaredDistance(vectors[i] ?? [], vectors[j] ?? []));
  const repeat = pairs(learners, (i, j) => repeatWeight * (together?.[i]?.[j] ?? 0));
  const place = new Float64Array(learners * sizes.length);
  if (goal.kind === 'interest')
    goal.interest.forEach((row, i) =>
      row.forEach((value, g) => (place[i * sizes.length + g] = -value)),
    );
  const stuck = Uint8Array.from({ length: learners }, (_, i) =>
    goal.kind === 'similar-need' && (roundsLow[i] ?? 0) >= mostRoundsLow ? 1 : 0,
  );
  // More than any goal, repeat and wish can weigh together: to leave the low group is no wish.
  const widestCost = (): number =>
    sumOf(distance) / Math.max(1, 2 * learners) +
    sumOf(repeat) / 2 +
    wishes.reduce(
      (sum, { rule, weight }) => sum + weight * (rule.learners.length + sizes.length),
      0,
    );
  const stuckPrice = hardPrice === 0 ? 0 : Math.max(hardPrice, 2 * widestCost());
  // A rule comes before leaving the low group; priced below it, the search would stay where the rule is broken.
  const rulePrice = stuck.reduce((price, one) => price + 2 * one * stuckPrice, hardPrice);
  const all = [
    ...rules.map((rule) => ({ rule, hard: true, weight: rulePrice })),
    ...wishes.map(({ rule, weight }) => ({ rule, hard: false, weight })),
  ];
  return {
    learners,
    groups: sizes.length,
    least: sizes.map(({ least }) => least),
    most: sizes.map(({ most }) => most),
    spreadSign: goal.kind === 'similar-need' ? 1 : goal.kind === 'balanced-teams' ? -1 : 0,
    distance,
    repeat,
    hasRepeats: repeat.some((price) => price !== 0),
    place,
    hasPlaces: place.some((price) => price !== 0),
    rules: all.map(({ rule, hard, weight }) => ({
      hard,
      floor: weight * breachesAtBest(rule),
      price: pricesOf(rule, weight, sizes.length),
    })),
    blocks: rules.flatMap(({ kind, learners: named }) => {
      const block = [...new Set(named)];
      const isWhole = kind === 'keep-together';
      return (isWhole || kind === 'never-alone') && block.length > 1
        ? [{ learners: block, isWhole }]
        : [];
    }),
    rulesOf: Array.from({ length: learners }, (_, i) =>
      [...all.keys()].filter((at) => all[at]!.rule.learners.includes(i)),
    ),
    level: Float64Array.from({ length: learners }, (_, i) => levelOf(vectors[i] ?? [])),
    stuck,
    hasStuck: stuck.includes(1),
    stuckPrice,
  };
}

export function vectorsOf({ goal }: GroupingQuestion): readonly (readonly number[])[] {
  if (goal.kind === 'similar-need') return goal.needs;
  return goal.kind === 'balanced-teams' ? goal.traits : [];
}

export function levelOf(vector: readonly number[]): number {
  return vector.reduce((sum, value) => sum + value, 0) / Math.max(1, vector.length);
}

function pairs(learners: number, valueOf: (i: number, j: number) => number): Float64Array {
  const out = new Float64Array(learners * learners);
  for (let i = 0; i < learners; i++)
    for (let j = 0; j < learners; j++) if (i !== j) out[i * learners + j] = valueOf(i, j);
  return out;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function squaredDistance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + (value - b[at]!) ** 2, 0);
}

function pricesOf(rule: GroupingRule, weight: number, groups: number): Float64Array[] {
  return Array.from({ length: groups }, (_, g) =>
    Float64Array.from(
      { length: new Set(rule.learners).size + 1 },
      (_, count) => weight * countBreaches(rule, g, count),
    ),
  );
}
