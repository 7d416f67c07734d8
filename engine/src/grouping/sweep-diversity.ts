import {
  type DiversityProblem,
  type DiversityState,
  findBestLeave,
  moveLearner,
  swapLearners,
} from './diversity-state.ts';
import { leastChances } from './least-chances.ts';
import type { RandomStream } from './seeded-random.ts';

export type Heat = { readonly temperature: number; readonly random: RandomStream };

const ENOUGH = 1e-9;

/**
 * Every member of one group against everybody in the other groups, and against every group with room: each exchange or move is
 * taken with chance min(1, exp(change / temperature)); temperature 0 takes improvements only. Of an exchange's chances with all members
 * of a group the smallest is drawn first: where not even that one lets the best of them in, the group is left without looking
 * at its members. That is Metropolis to the letter, at a fraction of its work.
 */
export function sweepGroup(
  problem: DiversityProblem,
  state: DiversityState,
  home: number,
  heat: Heat,
): void {
  const { size, members } = state;
  const start = home * problem.room;
  findBestLeave(state, home);
  for (let k = 0; k < size[home]!; k++) {
    moveWhereRoom(problem, state, members[start + k]!, heat);
    if (k >= size[home]!) return;
    exchange(problem, state, members[start + k]!, heat);
  }
}

/** One learner against the members of every other group; whoever comes in its place goes on where it stopped. */
function exchange(
  problem: DiversityProblem,
  state: DiversityState,
  learner: number,
  { temperature, random }: Heat,
): void {
  const { learners: n, distance, room, leastCost } = problem;
  const { group, size, toGroup, own, bestLeave, members } = state;
  const home = group[learner]!;
  const toHome = home * n;
  let u = learner;
  for (let g = 0; g < size.length; g++) {
    if (g === home) continue;
    const others = size[g]!;
    const chances = leastChances(others);
    const draw = random();
    const least = chances.logs[draw & chances.mask]!;
    const threshold = temperature > 0 ? temperature * least : ENOUGH;
    const gain = toGroup[g * n + u]! - own[u]!;
    if (gain + bestLeave[g]! - leastCost[u]! <= threshold) continue;
    // Which of them drew the smallest chance; the others' lie between it and 1.
    const luckiest = (draw >>> 12) % others;
    for (let j = 0; j < others; j++) {
      const v = members[g * room + j]!;
      const change = gain + toGroup[toHome + v]! - own[v]! - 2 * distance[u * n + v]!;
      if (change <= threshold) continue;
      if (temperature > 0 && j !== luckiest) {
        const floor = Math.exp(least);
        const chance = floor + (1 - floor) * (random() / 2 ** 32);
        if (change <= temperature * Math.log(chance)) continue;
      }
      swapLearners(problem, state, u, v);
      u = v;
      break;
    }
  }
}

function moveWhereRoom(
  problem: DiversityProblem,
  state: DiversityState,
  u: number,
  { temperature, random }: Heat,
): void {
  const { learners: n, sizes } = problem;
  const { group, size, toGroup, own } = state;
  const home = group[u]!;
  if (size[home]! <= sizes[home]!.least) return;
  const chances = leastChances(1);
  for (let g = 0; g < sizes.length; g++) {
    if (g === home || size[g]! >= sizes[g]!.most) continue;
    const change = toGroup[g * n + u]! - own[u]!;
    const threshold =
      temperature > 0 ? temperature * chances.logs[random() & chances.mask]! : ENOUGH;
    if (change <= threshold) continue;
    moveLearner(problem, state, u, g);
    return findBestLeave(state, home);
  }
}
