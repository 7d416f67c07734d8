import { type RandomStream, shuffle } from './seeded-random.ts';

/** How many members a group may have. */
export type GroupSize = { readonly least: number; readonly most: number };

/** Distances in rows (`distance[i * n + j]`), and the limits of each group. */
export type DiversityProblem = {
  readonly learners: number;
  readonly distance: Float64Array;
  readonly sizes: readonly GroupSize[];
  /** The most members that any group may have. */
  readonly room: number;
  /** `leastCost[i]`: twice the distance from i to whoever is nearest; an exchange with anybody costs that much. */
  readonly leastCost: Float64Array;
};

/** A grouping with what makes a move cheap to judge; owned and changed by the search. */
export type DiversityState = {
  readonly group: Int32Array;
  readonly size: Int32Array;
  /** `toGroup[g * n + i]`: sum of the distances of i to the members of g. */
  readonly toGroup: Float64Array;
  /** `own[i]`: the same to i's own group. */
  readonly own: Float64Array;
  /** `members[g * room + k]`: the members of g, in any order; `place[i]`: where among them i stands. */
  readonly members: Int32Array;
  readonly place: Int32Array;
  /** `bestLeave[g]`: the most that a member of g would gain by going to the group in hand. */
  readonly bestLeave: Float64Array;
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
  const { learners: n, distance, sizes, room } = problem;
  const size = new Int32Array(sizes.length);
  const members = new Int32Array(sizes.length * room);
  const place = new Int32Array(n);
  const toGroup = new Float64Array(n * sizes.length);
  for (let i = 0; i < n; i++) {
    place[i] = group[i]! * room + size[group[i]!]!++;
    members[place[i]!] = i;
    const row = group[i]! * n;
    for (let x = 0; x < n; x++) toGroup[row + x]! += distance[i * n + x]!;
  }
  const own = Float64Array.from({ length: n }, (_, i) => toGroup[group[i]! * n + i]!);
  const objective = own.reduce((sum, value) => sum + value, 0) / 2;
  const bestLeave = new Float64Array(sizes.length);
  return { group, size, toGroup, own, members, place, bestLeave, objective };
}

/** Fills `bestLeave` for the group `to`, O(n). */
export function findBestLeave(
  { group, toGroup, own, bestLeave }: DiversityState,
  to: number,
): void {
  const n = group.length;
  bestLeave.fill(-Infinity);
  for (let x = 0; x < n; x++) {
    const home = group[x]!;
    const leave = toGroup[to * n + x]! - own[x]!;
    if (leave > bestLeave[home]!) bestLeave[home] = leave;
  }
}

/** Exchanges two learners of different groups, O(n); `bestLeave` is then that of the group which u left. */
export function swapLearners(
  { learners: n, distance }: DiversityProblem,
  state: DiversityState,
  u: number,
  v: number,
): void {
  const { group, toGroup, own, bestLeave } = state;
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
  swapPlaces(state, u, v);
  bestLeave.fill(-Infinity);
  for (let x = 0; x < n; x++) {
    const change = distance[atV + x]! - distance[atU + x]!;
    const toA = toGroup[atA + x]! + change;
    const toB = toGroup[atB + x]! - change;
    toGroup[atA + x] = toA;
    toGroup[atB + x] = toB;
    const home = group[x]!;
    if (home === a) own[x] = toA;
    else if (home === b) own[x] = toB;
    const leave = toA - own[x]!;
    if (leave > bestLeave[home]!) bestLeave[home] = leave;
  }
}

function swapPlaces({ members, place }: DiversityState, u: number, v: number): void {
  const left = place[u]!;
  place[u] = place[v]!;
  place[v] = left;
  members[place[u]!] = u;
  members[left] = v;
}

/** Moves a learner to another group, O(n). */
export function moveLearner(
  { learners: n, distance, room }: DiversityProblem,
  state: DiversityState,
  u: number,
  to: number,
): void {
  const { group, size, toGroup, own, members, place } = state;
  const from = group[u]!;
  state.objective += toGroup[to * n + u]! - own[u]!;
  group[u] = to;
  const last = members[from * room + --size[from]!]!;
  place[last] = place[u]!;
  members[place[u]!] = last;
  place[u] = to * room + size[to]!++;
  members[place[u]!] = u;
  for (let x = 0; x < n; x++) {
    const gap = distance[u * n + x]!;
    toGroup[from * n + x]! -= gap;
    toGroup[to * n + x]! += gap;
    own[x] = toGroup[group[x]! * n + x]!;
  }
}
