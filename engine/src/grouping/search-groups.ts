import type { GroupModel } from './group-model.ts';
import { costOf, type GroupState, startState } from './group-state.ts';
import { type GroupMove, makeMove, moveCost } from './move-cost.ts';
import { moveBlock, undoBlock } from './move-block.ts';
import type { RandomStream } from './seeded-random.ts';

export type GroupSearch = {
  readonly random: RandomStream;
  readonly shouldStop: () => boolean;
  readonly tries: number;
};

const STRIDE = 256;

/**
 * Where each annealing begins, in typical changes. A spread is decided by changes far below the typical one: begun at that alone a class of 30
 * is quenched (with rules that the best grouping keeps it ended 6 % above it on average, and now on it), begun below it alone a handful never
 * leaves its first shape. Interests and wishes go in steps of the typical size.
 */
const HEATS = {
  spread: [1, 0.1, 0.3, 0.1, 0.3, 0.1],
  steps: [1, 0.5, 1, 0.5, 1, 0.5],
} as const;

/** A block costs as much as some twenty single moves to try. */
const BLOCK_EVERY = 32;

/** Moves for each learner after which a walk among equals has forgotten where it began. */
const FORGOTTEN = 400;

/**
 * From a grouping that keeps every hard rule to a better one that does: annealing over exchanges and moves, a few times
 * from the best so far. A hard rule may be broken on the way at a price, never in what is kept. Ends early where nothing can be
 * better. Where the goal does not tell groupings apart the last of the best ones visited is kept, so that chance decides
 * and not the order in which the first was built.
 */
export function searchGroups(
  model: GroupModel,
  start: readonly number[],
  search: GroupSearch,
): { readonly groups: readonly number[]; readonly stopped: boolean } {
  const best = { groups: [...start], cost: costOf(model, startState(model, start)) };
  const least = leastCost(model);
  const isSpread = model.spreadSign !== 0;
  const isDrawn = !isSpread && !model.hasPlaces;
  const slack = isDrawn ? -1e-9 : 1e-9;
  const settled = isDrawn ? FORGOTTEN * model.learners : 0;
  const heats = HEATS[isSpread ? 'spread' : 'steps'];
  const perStart = Math.ceil(search.tries / heats.length);
  let stopped = false;
  for (const [run, heat] of heats.entries()) {
    if (stopped || (run > 0 && best.cost <= least + 1e-9)) break;
    const state = startState(model, best.groups);
    const typical = typicalChange(model, state, search.random);
    // To let somebody out of the low group, others who should not may have to be in it for a while.
    const hot = run === 0 && model.hasStuck ? model.stuckPrice / 2 : heat * typical;
    const keep = (cost: number): void => {
      if (cost >= best.cost - slack || breaksRule(model, state)) return;
      best.cost = Math.min(cost, best.cost);
      best.groups = [...state.group];
    };
    const isDone = (moves: number): boolean => moves >= settled && best.cost <= least + 1e-9;
    stopped = anneal(model, state, { ...search, tries: perStart, hot, keep, isDone });
  }
  return { groups: best.groups, stopped };
}

type Annealing = GroupSearch & {
  readonly hot: number;
  readonly keep: (cost: number) => void;
  readonly isDone: (moves: number) => boolean;
};

function anneal(model: GroupModel, state: GroupState, search: Annealing): boolean {
  const { random, shouldStop, tries, hot, keep, isDone } = search;
  let cost = costOf(model, state);
  const cooling = Math.log(3e-3);
  const hasBlocks = model.blocks.length > 0;
  for (let t = 0; t < tries; t++) {
    if (t % STRIDE === 0 && isDone(t)) return false;
    if (t % STRIDE === 0 && shouldStop()) return true;
    const temperature = hot * Math.exp((cooling * t) / tries);
    const bearable = -temperature * Math.log((random() + 1) / 4294967297);
    if (hasBlocks && t % BLOCK_EVERY === 0) {
      const block = moveBlock(model, state, random);
      if (block === undefined) continue;
      if (block.change > 0 && block.change >= bearable) undoBlock(model, state, block);
      else keep((cost += block.change));
      continue;
    }
    const move = drawMove(model, state, random);
    if (move === undefined) continue;
    const change = moveCost(model, state, move);
    if (change > 0 && change >= bearable) continue;
    makeMove(model, state, move);
    keep((cost += change));
  }
  return false;
}

/** A random exchange or, where the sizes allow, a random move. */
export function drawMove(
  model: GroupModel,
  state: GroupState,
  random: RandomStream,
): GroupMove | undefined {
  const { learners: n, groups: k, least, most } = model;
  const learner = random() % n;
  const from = state.group[learner]!;
  if (random() % 4 === 0) {
    const to = random() % k;
    const roomy = state.size[to]! < most[to]! && state.size[from]! > least[from]!;
    return to !== from && roomy ? { learner, other: -1, to } : undefined;
  }
  const other = random() % n;
  const to = state.group[other]!;
  return to === from ? undefined : { learner, other, to };
}

/** Median size of a random change: hot enough to leave any shape, cold enough not to forget everything; 0 on a plain. */
function typicalChange(model: GroupModel, state: GroupState, random: RandomStream): number {
  const changes: number[] = [];
  for (let t = 0; t < 400; t++) {
    const move = drawMove(model, state, random);
    const change = move === undefined ? 0 : Math.abs(moveCost(model, state, move));
    if (change > 1e-12) changes.push(change);
  }
  return changes.sort((a, b) => a - b)[changes.length >> 1] ?? 0;
}

/** What no grouping can be below: every rule kept, everybody in the group wanted most. Not known for a spread. */
function leastCost({ spreadSign, rules, place, learners, groups }: GroupModel): number {
  if (spreadSign !== 0) return -Infinity;
  let least = rules.reduce((sum, { floor }) => sum + floor, 0);
  for (let u = 0; u < learners; u++)
    least += Math.min(...place.subarray(u * groups, (u + 1) * groups));
  return least;
}

export function breaksRule({ rules, groups: k }: GroupModel, { count }: GroupState): boolean {
  return rules.some(({ hard, floor, price }, rule) => {
    let sum = 0;
    for (let g = 0; g < k; g++) sum += price[g]![count[rule * k + g]!]!;
    return hard && sum > floor;
  });
}
