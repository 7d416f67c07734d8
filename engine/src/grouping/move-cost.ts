import type { GroupModel } from './group-model.ts';
import { enter, type GroupState, leave, stuckInLow } from './group-state.ts';

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
  return model.stuck.includes(1) ? change + stuckCost(model, state, move) : change;
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
  const { rules, rulesOf, groups: k } = model;
  const { learner: u, other: v, to: b } = move;
  const a = state.group[u]!;
  const ofV = v >= 0 ? rulesOf[v]! : [];
  let change = 0;
  const shift = (rule: number, from: number, to: number): void => {
    const { price } = rules[rule]!;
    const left = state.count[rule * k + from]!;
    const joined = state.count[rule * k + to]!;
    change += price[from]![left - 1]! - price[from]![left]!;
    change += price[to]![joined + 1]! - price[to]![joined]!;
  };
  for (const rule of rulesOf[u]!) if (!ofV.includes(rule)) shift(rule, a, b);
  for (const rule of ofV) if (!rulesOf[u]!.includes(rule)) shift(rule, b, a);
  return change;
}

function stuckCost(model: GroupModel, state: GroupState, move: GroupMove): number {
  const { learner: u, other: v, to: b } = move;
  const a = state.group[u]!;
  const shiftSums = (sign: number): void => {
    const level = model.level[u]! - (v >= 0 ? model.level[v]! : 0);
    const stuck = model.stuck[u]! - (v >= 0 ? model.stuck[v]! : 0);
    const members = v >= 0 ? 0 : sign;
    state.level[a]! -= sign * level;
    state.level[b]! += sign * level;
    state.stuck[a]! -= sign * stuck;
    state.stuck[b]! += sign * stuck;
    state.size[a]! -= members;
    state.size[b]! += members;
  };
  const before = stuckInLow(state);
  shiftSums(1);
  const after = stuckInLow(state);
  shiftSums(-1);
  return model.stuckPrice * (after - before);
}
