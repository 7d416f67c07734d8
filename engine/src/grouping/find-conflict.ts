import { type FeasibilityQuestion, findFeasible } from './find-feasible.ts';
import { seededRandom, shuffle } from './seeded-random.ts';

export type Conflict = {
  /** Positions of the rules that cannot be kept together. */
  readonly rules: readonly number[];
  /** Whether the sizes of the groups are part of it. */
  readonly sizes: boolean;
  /** True: without any one of them the rest can be kept. False only where a check gave up. */
  readonly smallest: boolean;
};

const ORDERS = 4;

/**
 * For rules that cannot all be kept: a subset that cannot either and has no part that can be left out (deletion, Chinneck
 * and Dravnieks 1991). Tried in a few orders; the answer is the one with the fewest rules found.
 */
export function findConflict(question: FeasibilityQuestion): Conflict {
  const parts = [-1, ...question.rules.keys()];
  const random = seededRandom(1);
  let best: Conflict | undefined;
  for (let order = 0; order < ORDERS; order++) {
    const found = deleteParts(question, order === 0 ? parts : shuffle(parts, random));
    if (best === undefined || sizeOf(found) < sizeOf(best)) best = found;
  }
  return best!;
}

function sizeOf({ rules, sizes }: Conflict): number {
  return rules.length + (sizes ? 1 : 0);
}

function deleteParts(question: FeasibilityQuestion, order: readonly number[]): Conflict {
  let kept = new Set(order);
  let smallest = true;
  for (const part of order) {
    const without = new Set(kept);
    without.delete(part);
    const { kind } = findFeasible(withParts(question, without), seededRandom(1));
    if (kind === 'impossible') kept = without;
    if (kind === 'undecided') smallest = false;
  }
  const rules = [...kept].filter((part) => part >= 0).sort((a, b) => a - b);
  return { rules, sizes: kept.has(-1), smallest };
}

function withParts(question: FeasibilityQuestion, parts: ReadonlySet<number>): FeasibilityQuestion {
  const { learners, sizes, rules } = question;
  return {
    learners,
    sizes: parts.has(-1) ? sizes : sizes.map(() => ({ least: 0, most: learners })),
    rules: rules.filter((_, at) => parts.has(at)),
  };
}
