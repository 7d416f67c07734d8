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
  /** Of as many chances as there is room for in a group, and of one. */
  readonly chances: { readonly ofRoom: Float64Array; readonly ofOne: Float64Array };
};

/**
 * A grouping with what makes a move cheap to judge; owned and changed by the search. Group g has the places from `g * room`, its
 * members stand on the first of them: the search walks along places, so that what it reads lies side by side.
 */
export type DiversityState = {
  readonly group: Int32Array;
  readonly size: Int32Array;
  /** `members[place]`: who stands there; `place[i]`: where i stands. */
  readonly members: Int32Array;
  readonly place: Int32Array;
  /** `toGroup[g * places + place]`: sum of the distances of whoever stands there to the members of g. */
  readonly toGroup: Float64Array;
  /** `leave[place]`: what whoever stands there would gain by going to the group in hand; `bestLeave[g]`: the most in a group. */
  readonly leave: Float64Array;
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
  const groups = sizes.length;
  const size = new Int32Array(groups);
  const places = groups * room;
  const members = new Int32Array(places);
  const place = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    place[i] = group[i]! * room + size[group[i]!]!++;
    members[place[i]!] = i;
  }
  const toGroup = new Float64Array(groups * places);
  let objective = 0;
  for (let i = 0; i < n; i++) {
    const at = place[i]!;
    for (let j = 0; j < n; j++) toGroup[group[j]! * places + at]! += distance[i * n + j]!;
    objective += toGroup[group[i]! * places + at]! / 2;
  }
  const leave = new Float64Array(places);
  const bestLeave = new Float64Array(groups);
  return { group, size, members, place, toGroup, leave, bestLeave, objective };
}

/** Fills `leave` and `bestLeave` for the group `to`, O(n). */
export function findBestLeave(
  { room }: DiversityProblem,
  { size, members, toGroup, leave, bestLeave }: DiversityState,
  to: number,
): void {
  const groups = size.length;
  const places = members.length;
  for (let g = 0; g < groups; g++) {
    let most = -Infinity;
    const end = g * room + size[g]!;
    for (let at = g * room; at < end; at++) {
      const gain = toGroup[to * places + at]! - toGroup[g * places + at]!;
      leave[at] = gain;
      most = Math.max(most, gain);
    }
    bestLeave[g] = most;
  }
}

/** Exchanges who stands at p with who stands at q in another group, O(n); `leave` is then for the group of p. */
export function swapLearners(
  { learners: n, distance, room }: DiversityProblem,
  state: DiversityState,
  p: number,
  q: number,
): void {
  const { group, size, members, toGroup, leave, bestLeave } = state;
  const groups = size.length;
  const places = members.length;
  const atU = members[p]! * n;
  const atV = members[q]! * n;
  const toA = group[members[p]!]! * places;
  const toB = group[members[q]!]! * places;
  swapPlaces(state, p, q);
  for (let g = 0; g < groups; g++) {
    let most = -Infinity;
    const end = g * room + size[g]!;
    for (let at = g * room; at < end; at++) {
      const x = members[at]!;
      const change = distance[atV + x]! - distance[atU + x]!;
      const sum = toGroup[toA + at]! + change;
      toGroup[toA + at] = sum;
      toGroup[toB + at]! -= change;
      const gain = sum - toGroup[g * places + at]!;
      leave[at] = gain;
      most = Math.max(most, gain);
    }
    bestLeave[g] = most;
  }
}

/** Their sums go with them. */
function swapPlaces(state: DiversityState, p: number, q: number): void {
  const { group, members, place, toGroup } = state;
  const u = members[p]!;
  const v = members[q]!;
  const ofU = group[u]!;
  group[u] = group[v]!;
  group[v] = ofU;
  members[p] = v;
  members[q] = u;
  place[v] = p;
  place[u] = q;
  for (let row = 0; row < toGroup.length; row += members.length) {
    const sum = toGroup[row + p]!;
    toGroup[row + p] = toGroup[row + q]!;
    toGroup[row + q] = sum;
  }
}

/** Moves who stands at p to another group, O(n); the last of its group takes the place. */
export function moveLearner(
  { learners: n, distance, room }: DiversityProblem,
  state: DiversityState,
  p: number,
  to: number,
): void {
  const { group, size, members, place, toGroup } = state;
  const places = members.length;
  const u = members[p]!;
  const from = group[u]!;
  state.objective += toGroup[to * places + p]! - toGroup[from * places + p]!;
  const last = from * room + --size[from]!;
  const end = to * room + size[to]!++;
  for (let row = 0; row < toGroup.length; row += places) {
    toGroup[row + end] = toGroup[row + p]!;
    toGroup[row + p] = toGroup[row + last]!;
  }
  members[p] = members[last]!;
  place[members[p]!] = p;
  members[end] = u;
  place[u] = end;
  group[u] = to;
  for (let x = 0; x < n; x++) {
    const gap = distance[u * n + x]!;
    toGroup[from * places + place[x]!]! -= gap;
    toGroup[to * places + place[x]!]! += gap;
  }
}
