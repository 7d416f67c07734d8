import {
  type DiversityProblem,
  type DiversityState,
  findBestLeave,
  moveLearner,
  swapLearners,
} from './diversity-state.ts';
import type { RandomStream } from './seeded-random.ts';

export type Heat = { readonly temperature: number; readonly random: RandomStream };

const ENOUGH = 1e-9;

/**
 * Every member of one group against everybody in the other groups, and against every group with room: each exchange or move is
 * taken with chance min(1, exp(change / temperature)); temperature 0 takes improvements only. Of an exchange's chances with all members
 * of a group the smallest is drawn first: where not even that one lets the best of them in, the group is left without looking
 * at its members. That is Metropolis but for rounded chances, at a fraction of its work. Whoever comes in a member's place goes on where it
 * stopped. One long function: each call in its place costs more than the work between them.
 */
export function sweepGroup(
  problem: DiversityProblem,
  state: DiversityState,
  home: number,
  heat: Heat,
): void {
  const { learners: n, distance, room, leastCost } = problem;
  const { size, members, toGroup, leave, bestLeave } = state;
  const { temperature, random } = heat;
  const logs = problem.chances.ofRoom;
  const mask = logs.length - 1;
  const groups = size.length;
  const places = members.length;
  const enough = temperature > 0 ? 0 : ENOUGH;
  findBestLeave(problem, state, home);
  const start = home * room;
  for (let p = start; p < start + size[home]!; p++) {
    moveWhereRoom(problem, state, p, heat);
    if (p >= start + size[home]!) return;
    let u = members[p]!;
    let stay = toGroup[home * places + p]!;
    const draw = random();
    for (let g = 0; g < groups; g++) {
      const least = logs[(draw + g) & mask]!;
      const threshold = temperature * least + enough;
      const gain = toGroup[g * places + p]! - stay;
      if (gain + bestLeave[g]! - leastCost[u]! <= threshold || g === home) continue;
      // Which of them drew the smallest chance (nobody, where the group is not full); the others' lie between it and 1.
      const luckiest = g * room + ((random() >>> 12) % room);
      const end = g * room + size[g]!;
      for (let q = g * room; q < end; q++) {
        const change = gain + leave[q]! - 2 * distance[u * n + members[q]!]!;
        if (change <= threshold) continue;
        if (temperature > 0 && q !== luckiest && !isTaken(change / temperature, least, random))
          continue;
        state.objective += change;
        swapLearners(problem, state, p, q);
        u = members[p]!;
        stay = toGroup[home * places + p]!;
        break;
      }
    }
  }
}

/** Whether a chance between the smallest and 1 lets it in. */
function isTaken(change: number, least: number, random: RandomStream): boolean {
  const floor = Math.exp(least);
  return Math.exp(change) > floor + (1 - floor) * (random() / 2 ** 32);
}

function moveWhereRoom(
  problem: DiversityProblem,
  state: DiversityState,
  p: number,
  { temperature, random }: Heat,
): void {
  const { sizes, chances } = problem;
  const { group, size, members, toGroup } = state;
  const home = group[members[p]!]!;
  if (size[home]! <= sizes[home]!.least) return;
  const logs = chances.ofOne;
  const places = members.length;
  for (let g = 0; g < sizes.length; g++) {
    if (g === home || size[g]! >= sizes[g]!.most) continue;
    const change = toGroup[g * places + p]! - toGroup[home * places + p]!;
    const threshold = temperature > 0 ? temperature * logs[random() & (logs.length - 1)]! : ENOUGH;
    if (change <= threshold) continue;
    moveLearner(problem, state, p, g);
    return findBestLeave(problem, state, home);
  }
}
