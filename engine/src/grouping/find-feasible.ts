import { countBreaches } from './count-breaches.ts';
import type { GroupSize } from './diversity-state.ts';
import type { GroupingRule } from './grouping-rule.ts';
import { type RandomStream, shuffle } from './seeded-random.ts';

export type FeasibilityQuestion = {
  readonly learners: number;
  readonly sizes: readonly GroupSize[];
  readonly rules: readonly GroupingRule[];
};

export type Feasibility =
  | { readonly kind: 'feasible'; readonly groups: readonly number[] }
  | { readonly kind: 'impossible' }
  /** The search was ended before it knew; seen only far above the size of a class. */
  | { readonly kind: 'undecided' };

/** Places tried before the search gives up; a class of 40 with a dozen rules takes a few thousand. */
const MOST_TRIES = 300_000;

/**
 * A grouping that keeps every rule, or the certainty that there is none: depth-first over blocks of learners who stay
 * together, the most constrained first, a group among equal empty ones tried once, and cut where what is still to
 * come cannot fill a group, a role or a pair any more. Complete unless `MOST_TRIES` is passed.
 */
export function findFeasible(question: FeasibilityQuestion, random: RandomStream): Feasibility {
  const search = startSearch(question, random);
  if (search.limits.length === 0) return { kind: 'impossible' };
  const placed = canStillEnd(search) && placeFrom(search, 0);
  if (placed) return { kind: 'feasible', groups: [...search.group] };
  return { kind: search.tries > MOST_TRIES ? 'undecided' : 'impossible' };
}

/** A count of some learners in each group between two limits; everything but keep-together is one. */
type Limit = {
  readonly has: readonly number[];
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly neverOne: boolean;
  readonly count: number[];
  /** Learners of the limit not placed yet. */
  left: number;
};

type Search = {
  readonly blocks: readonly (readonly number[])[];
  readonly group: Int32Array;
  readonly limits: readonly Limit[];
  /** `counts[block][limit]`: how many of the block count there. */
  readonly counts: readonly (readonly number[])[];
  readonly order: readonly number[];
  readonly groups: number;
  tries: number;
};

function startSearch(question: FeasibilityQuestion, random: RandomStream): Search {
  const { learners, sizes, rules } = question;
  const blocks = joinBlocks(question);
  const limits = [
    sizeLimit(learners, sizes),
    ...rules.flatMap((rule) => limitOf(rule, sizes.length)),
  ];
  const counts = blocks.map((block) =>
    limits.map(({ has }) => block.reduce((sum, learner) => sum + (has[learner] ?? 0), 0)),
  );
  const pressure = counts.map((row, b) =>
    row.reduce((sum, count, at) => sum + (at > 0 && count > 0 ? 10 + count : 0), blocks[b]!.length),
  );
  const order = shuffle(
    blocks.map((_, b) => b),
    random,
  ).sort((a, b) => pressure[b]! - pressure[a]!);
  const groups = sizes.length;
  return {
    blocks,
    group: new Int32Array(learners).fill(-1),
    limits,
    counts,
    order,
    groups,
    tries: 0,
  };
}

function joinBlocks({ learners, rules }: FeasibilityQuestion): number[][] {
  const head = Array.from({ length: learners }, (_, i) => i);
  for (const { kind, learners: joined } of rules) {
    if (kind !== 'keep-together') continue;
    const heads = new Set(joined.map((learner) => head[learner]!));
    const to = Math.min(...heads);
    head.forEach((of, i) => {
      if (heads.has(of)) head[i] = to;
    });
  }
  const blocks = new Map<number, number[]>();
  head.forEach((of, i) => blocks.set(of, [...(blocks.get(of) ?? []), i]));
  return [...blocks.values()];
}

function sizeLimit(learners: number, sizes: readonly GroupSize[]): Limit {
  return {
    has: Array.from({ length: learners }, () => 1),
    least: sizes.map(({ least }) => least),
    most: sizes.map(({ most }) => most),
    neverOne: false,
    count: sizes.map(() => 0),
    left: learners,
  };
}

function limitOf(rule: GroupingRule, groups: number): readonly Limit[] {
  if (rule.kind === 'keep-together') return [];
  const members = new Set(rule.learners);
  const has: number[] = [];
  for (let i = 0; i <= Math.max(-1, ...members); i++) has.push(members.has(i) ? 1 : 0);
  const range = Array.from({ length: groups }, (_, g) => g);
  const allowed = (g: number): number => {
    let most = 0;
    while (most < members.size && countBreaches(rule, g, most + 1) === 0) most++;
    return most;
  };
  const neverOne = rule.kind === 'never-alone';
  return [
    {
      has,
      least: range.map(() => (rule.kind === 'role' ? rule.least : 0)),
      most: range.map((g) => (neverOne || rule.kind === 'role' ? members.size : allowed(g))),
      neverOne,
      count: range.map(() => 0),
      left: members.size,
    },
  ];
}

function placeFrom(search: Search, at: number): boolean {
  if (at === search.order.length) return true;
  const block = search.order[at]!;
  const seen = new Set<string>();
  for (const g of groupsByNeed(search)) {
    const likeness = likenessOf(search, g);
    if (seen.has(likeness)) continue;
    seen.add(likeness);
    if (++search.tries > MOST_TRIES) return false;
    put(search, block, g, 1);
    if (canStillEnd(search) && placeFrom(search, at + 1)) return true;
    put(search, block, g, -1);
  }
  return false;
}

function groupsByNeed({ limits, groups }: Search): number[] {
  const size = limits[0]!;
  return Array.from({ length: groups }, (_, g) => g).sort(
    (a, b) => size.count[a]! - size.least[a]! - (size.count[b]! - size.least[b]!),
  );
}

/** Groups with the same limits and the same counts cannot be told apart: one of them stands for all. */
function likenessOf({ limits }: Search, g: number): string {
  return limits.map(({ least, most, count }) => `${least[g]},${most[g]},${count[g]}`).join(';');
}

function put(search: Search, block: number, g: number, sign: 1 | -1): void {
  for (const learner of search.blocks[block]!) search.group[learner] = sign > 0 ? g : -1;
  const counts = search.counts[block]!;
  search.limits.forEach((limit, at) => {
    limit.count[g]! += sign * counts[at]!;
    limit.left -= sign * counts[at]!;
  });
}

function canStillEnd({ limits, groups }: Search): boolean {
  return limits.every((limit) => {
    let missing = 0;
    let room = 0;
    for (let g = 0; g < groups; g++) {
      const count = limit.count[g]!;
      if (count > limit.most[g]!) return false;
      const least = limit.neverOne && count === 1 ? 2 : limit.least[g]!;
      missing += Math.max(0, least - count);
      room += limit.most[g]! - count;
    }
    return missing <= limit.left && limit.left <= room;
  });
}
