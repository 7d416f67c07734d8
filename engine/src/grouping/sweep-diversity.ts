import {
  type DiversityProblem,
  type DiversityState,
  moveLearner,
  swapLearners,
} from './diversity-state.ts';
import type { RandomStream } from './seeded-random.ts';

const STEPS = 4096;

/** Logarithms of evenly spread chances: the threshold T log(chance) accepts as Metropolis does. */
const LOG_CHANCE = Float64Array.from({ length: STEPS }, (_, k) => Math.log((k + 0.5) / STEPS));

/**
 * One learner against everybody in another group, and against every group with room: each exchange or move is
 * taken with chance min(1, exp(change / temperature)). Temperature 0 takes improvements only. The change of an
 * exchange costs a few additions on rows that lie together in memory.
 */
export function sweepLearner(
  problem: DiversityProblem,
  state: DiversityState,
  u: number,
  { temperature, random }: { readonly temperature: number; readonly random: RandomStream },
): void {
  const { learners: n, distance } = problem;
  const { group, toGroup, own, gain } = state;
  moveWhereRoom(problem, state, u, { temperature, random });
  const hopeless = temperature > 0 ? temperature * LOG_CHANCE[0]! : 1e-9;
  const atU = u * n;
  let home = refreshGains(state, u);
  for (let v = 0; v < n; v++) {
    const there = group[v]!;
    const change = gain[there]! + toGroup[home * n + v]! - own[v]! - 2 * distance[atU + v]!;
    if (change <= hopeless || there === home) continue;
    if (temperature > 0 && change <= temperature * LOG_CHANCE[random() & (STEPS - 1)]!) continue;
    swapLearners(problem, state, u, v);
    home = refreshGains(state, u);
  }
}

function refreshGains(state: DiversityState, u: number): number {
  const { gain } = state;
  const n = state.group.length;
  for (let g = 0; g < gain.length; g++) gain[g] = state.toGroup[g * n + u]! - state.own[u]!;
  return state.group[u]!;
}

function moveWhereRoom(
  problem: DiversityProblem,
  state: DiversityState,
  u: number,
  { temperature, random }: { readonly temperature: number; readonly random: RandomStream },
): void {
  const { learners: n, sizes } = problem;
  const { group, size, toGroup, own } = state;
  for (let g = 0; g < sizes.length; g++) {
    const home = group[u]!;
    if (g === home || size[g]! >= sizes[g]!.most || size[home]! <= sizes[home]!.least) continue;
    const change = toGroup[g * n + u]! - own[u]!;
    const threshold = temperature > 0 ? temperature * LOG_CHANCE[random() & (STEPS - 1)]! : 1e-9;
    if (change > threshold) moveLearner(problem, state, u, g);
  }
}
