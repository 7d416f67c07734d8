import type { GroupModel } from './group-model.ts';
import { enter, type GroupState, leave } from './group-state.ts';

/** Exchange of two learners of different groups, or `other` -1: learner moves to group `to`. */
export type GroupMove = { readonly learner: number; readonly other: number; readonly to: number };

/** What the cost changes by if the move is made; negative is better. A few additions for each rule concerned. */
export function moveCost(model: GroupModel, state: GroupState, move: GroupMove): number {
  const { learners: n, groups: k, distance, repeat, place, spreadSign } = model;
  const { group, size, near, met, pairs } = state;
  const { learner: u, other: v, to: b } = move;
  const a = group[u]!;
  const au = a * n + u;
  const bu = b * n + u;
  let pairsA = pairs[a]! - near[au]!;
  let pairsB = pairs[b]! + near[bu]!;
  let change = met[bu]! - met[au]! + place[u * k + b]! - place[u * k + a]!;
  if (v >= 0) {
    const av = a * n + v;
    const bv = b * n + v;
    const uv = u * n + v;
    pairsA += near[av]! - distance[uv]!;
    pairsB -= near[bv]! + distance[uv]!;
    change += met[av]! - met[bv]! - 2 * repeat[uv]! + place[v * k + a]! - place[v * k + b]!;
  }
  const moved = v >= 0 ? 0 : 1;
  const before = perMember(pairs[a]!, size[a]!) + perMember(pairs[b]!, size[b]!);
  const after = perMember(pairsA, size[a]! - moved) + perMember(pairsB, size[b]! + moved);
  change += spreadSign * (after - before) + ruleCost(model, state, move);
  return model.hasStuck ? change + stuckCost(model, state, move) : change;
}

export function makeMove(model: GroupModel, state: GroupState, move: GroupMove): void {
  const { learner: u, other: v, to } = move;
  const from = state.group[u]!;
  leave(model, state, u);
  if (v >= 0) {
    leave(model, state, v);
    enter(model, state, v, from);
  }
  enter(model, state, u, to);
}

function perMember(sum: number, members: number): number {
  return members > 0 ? sum / members : 0;
}

function ruleCost(model: GroupModel, state: GroupState, move: GroupMove): number {
  const { rulesOf } = model;
  const { learner: u, other: v, to: b } = move;
  const a = state.group[u]!;
  const ofU = rulesOf[u]!;
  const ofV = v >= 0 ? rulesOf[v]! : none;
  const [there, back] = [
    { from: a, to: b },
    { from: b, to: a },
  ];
  let change = 0;
  for (let at = 0; at < ofU.length; at++)
    if (!ofV.includes(ofU[at]!)) change += shiftCost(model, state, ofU[at]!, there);
  for (let at = 0; at < ofV.length; at++)
    if (!ofU.includes(ofV[at]!)) change += shiftCost(model, state, ofV[at]!, back);
  return change;
}

const none: readonly number[] = [];

/** What it costs a rule when one of its learners goes from a group to another. */
function shiftCost(
  { rules, groups: k }: GroupModel,
  { count }: GroupState,
  rule: number,
  { from, to }: Readonly<Record<'from' | 'to', number>>,
): number {
  const { price } = rules[rule]!;
  const left = count[rule * k + from]!;
  const joined = count[rule * k + to]!;
  const [atFrom, atTo] = [price[from]!, price[to]!];
  return atFrom[left - 1]! - atFrom[left]! + atTo[joined + 1]! - atTo[joined]!;
}

/** The low group is the one with the smallest mean level, before and after the two groups have changed. */
function stuckCost(model: GroupModel, state: GroupState, move: GroupMove): number {
  const { size, level, stuck, group } = state;
  const { learner: u, other: v, to: b } = move;
  const a = group[u]!;
  const rise = model.level[u]! - (v >= 0 ? model.level[v]! : 0);
  const moved = v >= 0 ? 0 : 1;
  let [before, leastBefore, after, leastAfter] = [-1, Infinity, -1, Infinity];
  for (let g = 0; g < model.groups; g++) {
    const sign = g === a ? -1 : g === b ? 1 : 0;
    const members = size[g]! + sign * moved;
    const meanBefore = size[g]! > 0 ? level[g]! / size[g]! : Infinity;
    const meanAfter = members > 0 ? (level[g]! + sign * rise) / members : Infinity;
    if (meanBefore < leastBefore) [before, leastBefore] = [g, meanBefore];
    if (meanAfter < leastAfter) [after, leastAfter] = [g, meanAfter];
  }
  const change = model.stuck[u]! - (v >= 0 ? model.stuck[v]! : 0);
  const shifted = after === a ? -change : after === b ? change : 0;
  return model.stuckPrice * ((stuck[after] ?? 0) + shifted - (stuck[before] ?? 0));
}
