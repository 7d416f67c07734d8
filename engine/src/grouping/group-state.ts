import type { GroupModel } from './group-model.ts';

/** A grouping with sums that make a move cheap to judge; owned and changed by the search. */
export type GroupState = {
  readonly group: Int32Array;
  readonly size: Int32Array;
  /** In rows by group: sum of squared distances, and of prices of repeats, of each learner to the members. */
  readonly near: Float64Array;
  readonly met: Float64Array;
  /** Half the sums over members: pairs within. */
  readonly pairs: Float64Array;
  readonly metPairs: Float64Array;
  /** In rows by rule. */
  readonly count: Int32Array;
  readonly level: Float64Array;
  readonly stuck: Int32Array;
};

export function startState(model: GroupModel, groups: ArrayLike<number>): GroupState {
  const { learners: n, groups: k, rules } = model;
  const state: GroupState = {
    group: new Int32Array(n).fill(-1),
    size: new Int32Array(k),
    near: new Float64Array(n * k),
    met: new Float64Array(n * k),
    pairs: new Float64Array(k),
    metPairs: new Float64Array(k),
    count: new Int32Array(rules.length * k),
    level: new Float64Array(k),
    stuck: new Int32Array(k),
  };
  for (let u = 0; u < n; u++) enter(model, state, u, groups[u]!);
  return state;
}

export function enter(model: GroupModel, state: GroupState, u: number, g: number): void {
  shift(model, state, { u, g, sign: 1 });
  state.group[u] = g;
}

export function leave(model: GroupModel, state: GroupState, u: number): void {
  shift(model, state, { u, g: state.group[u]!, sign: -1 });
  state.group[u] = -1;
}

/** The sums of group g with one member more or less; a learner's distance to itself is 0. */
function shift(
  model: GroupModel,
  state: GroupState,
  { u, g, sign }: { readonly u: number; readonly g: number; readonly sign: 1 | -1 },
): void {
  const { learners: n, groups: k, distance, repeat } = model;
  state.size[g]! += sign;
  state.level[g]! += sign * model.level[u]!;
  state.stuck[g]! += sign * model.stuck[u]!;
  state.pairs[g]! += sign * state.near[g * n + u]!;
  state.metPairs[g]! += sign * state.met[g * n + u]!;
  if (model.spreadSign !== 0) add(state.near, distance, { to: g * n, from: u * n, sign, n });
  if (model.hasRepeats) add(state.met, repeat, { to: g * n, from: u * n, sign, n });
  for (const rule of model.rulesOf[u]!) state.count[rule * k + g]! += sign;
}

type Stretch = Readonly<Record<'to' | 'from' | 'sign' | 'n', number>>;

function add(sums: Float64Array, terms: Float64Array, { to, from, sign, n }: Stretch): void {
  for (let x = 0; x < n; x++) sums[to + x]! += sign * terms[from + x]!;
}

export function costOf(model: GroupModel, state: GroupState): number {
  let cost = stuckInLow(state) * model.stuckPrice;
  for (let g = 0; g < model.groups; g++) {
    cost += (model.spreadSign * state.pairs[g]!) / Math.max(1, state.size[g]!) + state.metPairs[g]!;
    for (let rule = 0; rule < model.rules.length; rule++)
      cost += model.rules[rule]!.price[g]![state.count[rule * model.groups + g]!]!;
  }
  for (let u = 0; u < model.learners; u++) cost += model.place[u * model.groups + state.group[u]!]!;
  return cost;
}

/** Learners who should leave the low group, the one with the smallest mean level, and are in it. */
export function stuckInLow({ size, level, stuck }: GroupState): number {
  let [low, least] = [-1, Infinity];
  for (let g = 0; g < size.length; g++) {
    const mean = size[g]! > 0 ? level[g]! / size[g]! : Infinity;
    if (mean < least) [low, least] = [g, mean];
  }
  return size.length > 1 ? (stuck[low] ?? 0) : 0;
}
