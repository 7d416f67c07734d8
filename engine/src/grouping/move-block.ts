import type { GroupModel } from './group-model.ts';
import type { GroupState } from './group-state.ts';
import { type GroupMove, makeMove, moveCost } from './move-cost.ts';
import type { RandomStream } from './seeded-random.ts';

/** Exchanges made one after another, and what they change the cost by together. */
export type BlockMove = { readonly moves: readonly GroupMove[]; readonly change: number };

/**
 * Takes learners who have to stay together over to another group, in exchange for as many of its members or into its free places, and makes the
 * moves: one by one each of them would break the rule, so the search would leave them where they began. Undefined where no move fits.
 */
export function moveBlock(
  model: GroupModel,
  state: GroupState,
  random: RandomStream,
): BlockMove | undefined {
  const { blocks, groups, learners: n } = model;
  const { learners: block, isWhole } = blocks[random() % blocks.length]!;
  const from = state.group[block[random() % block.length]!]!;
  const to = random() % groups;
  if (to === from) return undefined;
  const all = block.filter((learner) => state.group[learner] === from);
  const members = isWhole || all.length < 3 || random() % 2 === 0 ? all : drawPair(all, random);
  const moves: GroupMove[] = [];
  let change = 0;
  for (const learner of members) {
    const move = drawPartner(model, state, { learner, to, block, at: random() % n });
    if (move === undefined) break;
    change += moveCost(model, state, move);
    makeMove(model, state, move);
    moves.push({ ...move, to: from });
  }
  return moves.length === 0 ? undefined : { moves, change };
}

// Were it always all of those who must not be alone, four who may be two and two would meet in one group and never part.
function drawPair(all: readonly number[], random: RandomStream): readonly number[] {
  const one = random() % all.length;
  const other = (one + 1 + (random() % (all.length - 1))) % all.length;
  return [all[one]!, all[other]!];
}

/** The moves of a block taken back. */
export function undoBlock(model: GroupModel, state: GroupState, { moves }: BlockMove): void {
  for (const move of moves.toReversed()) makeMove(model, state, move);
}

type Partner = {
  readonly learner: number;
  readonly to: number;
  readonly block: readonly number[];
  readonly at: number;
};

/** The first from a random place who is in the group and not of the block; without one a free place. */
function drawPartner(
  { learners: n, least, most }: GroupModel,
  { group, size }: GroupState,
  { learner, to, block, at }: Partner,
): GroupMove | undefined {
  const from = group[learner]!;
  const isRoomy = size[to]! < most[to]! && size[from]! > least[from]!;
  if (isRoomy && at % 2 === 0) return { learner, other: -1, to };
  for (let step = 0; step < n; step++) {
    const other = (at + step) % n;
    if (group[other] === to && !block.includes(other)) return { learner, other, to };
  }
  return isRoomy ? { learner, other: -1, to } : undefined;
}
