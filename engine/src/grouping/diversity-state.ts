import { type RandomStream, shuffle } from './seeded-random.ts';

/** How many members a group may have. */
export type GroupSize = { readonly least: number; readonly most: number };

/** Distances in rows (`distance[i * n + j]`), and the limits of each group. */
export type DiversityProblem = {
  readonly learners: number;
  readonly distance: Float64Array;
  readonly sizes: readonly GroupSize[];
};

/** A grouping with what makes a move cheap to judge; owned and changed by the search. */
export type DiversityState = {
  readonly group: Int32Array;
  readonly size: Int32Array;
  /** `toGroup[g * n + i]`: sum of the distances of i to the members of g. */
  readonly toGroup: Float64Array;
  /** `own[i]`: the same to i's own group. */
  readonly own: Float64Array;
  /** Room for what the learner in hand would gain by moving to each group, its own place given up. */
  readonly gain: Float64Array;
  objective: number;
};

/**
 * Learners in random order, sizes as uneven as the limits allow: with distances above zero uneven groups hold more
 * pairs, and no single move leads from even to uneven sizes uphill.
 */
export function drawDiversityState(
  problem: DiversityProblem,
  random: RandomStream,
): DiversityState {
  const { learners: n, sizes } = problem;
  const size = fillFromLargest(n, sizes);
  const places = size.flatMap((members, g) => Array.from({ length: members }, () => g));
  return stateOf(problem, Int32Array.from(shuffle(places, random)));
}

function fillFromLargest(learners: number, sizes: readonly GroupSize[]): number[] {
  const filled = sizes.map(({ least }) => least);
  let left = learners - filled.reduce((sum, members) => sum + members, 0);
  const order = sizes.map((_, g) => g).sort((a, b) => sizes[b]!.most - sizes[a]!.most);
  for (const g of order) {
    const added = Math.min(left, sizes[g]!.most - filled[g]!);
    filled[g]! += added;
    left -= added;
  }
  return filled;
}

export function stateOf(problem: DiversityProblem, group: Int32Array): DiversityState {
  const { learners: n, distance, sizes } = problem;
  const size = new Int32Array(sizes.length);
  const toGroup = new Float64Array(n * sizes.length);
  for (let i = 0; i < n; i++) {
    size[group[i]!]!++;
    const row = group[i]! * n;
    for (let x = 0; x < n; x++) toGroup[row + x]! += distance[i * n + x]!;
  }
  const own = Float64Array.from({ length: n }, (_, i) => toGroup[group[i]! * n + i]!);
  const objective = own.reduce((sum, value) => sum + value, 0) / 2;
  const gain = new Float64Array(sizes.length);
  return { group, size, toGroup, own, gain, objective };
}

/** Exchanges two learners of different groups, O(n). */
export function swapLearners(
  { learners: n, distance }: DiversityProblem,
  state: DiversityState,
  u: number,
  v: number,
): void {
  const { group, toGroup, own } = state;
  const a = group[u]!;
  const b = group[v]!;
  const atA = a * n;
  const atB = b * n;
  const atU = u * n;
  const atV = v * n;
  state.objective +=
    toGroup[atB + u]! - own[u]! + toGroup[atA + v]! - own[v]! - 2 * distance[atU + v]!;
  group[u] = b;
  group[v] = a;
  for (let x = 0; x < n; x++) {
    const change = distance[atV + x]! - distance[atU + x]!;
    const toA = toGroup[atA + x]! + change;
    const toB = toGroup[atB + x]! - change;
    toGroup[atA + x] = toA;
    toGroup[atB + x] = toB;
    const home = group[x]!;
    if (home === a) own[x] = toA;
    else if (home === b) own[x] = toB;
  }
}

/** Moves a learner to another group, O(n). */
export function moveLearner(
  { learners: n, distance }: DiversityProblem,
  state: DiversityState,
  u: number,
  to: number,
): void {
  const { group, size, toGroup, own } = state;
  const from = group[u]!;
  state.objective += toGroup[to * n + u]! - own[u]!;
  group[u] = to;
  size[from]!--;
  size[to]!++;
  for (let x = 0; x < n; x++) {
    const gap = distance[u * n + x]!;
    toGroup[from * n + x]! -= gap;
    toGroup[to * n + x]! += gap;
    own[x] = toGroup[group[x]! * n + x]!;
  }
}
