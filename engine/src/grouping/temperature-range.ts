import type { DiversityProblem, DiversityState } from './diversity-state.ts';
import type { RandomStream } from './seeded-random.ts';

const SAMPLE = 20_000;

/** Temperatures between which annealing works, in the unit of the distances; none where no move changes anything. */
export type TemperatureRange = { readonly hot: number; readonly cold: number };

/**
 * Read off random exchanges at a local optimum: at `hot` and at `cold` these shares of them would be taken. The
 * shares were chosen by trial on instances of every type; they carry over between types where a multiple of
 * the spread of changes does not.
 */
export function findTemperatures(
  problem: DiversityProblem,
  state: DiversityState,
  random: RandomStream,
  shares: { readonly hot: number; readonly cold: number } = { hot: 0.0015, cold: 0.0002 },
): TemperatureRange | undefined {
  const losses = sampleLosses(problem, state, random);
  if (losses.length === 0) return undefined;
  return {
    hot: temperatureFor(losses, shares.hot),
    cold: temperatureFor(losses, shares.cold),
  };
}

function sampleLosses(
  { learners: n, distance }: DiversityProblem,
  { group, toGroup, own }: DiversityState,
  random: RandomStream,
): number[] {
  const losses: number[] = [];
  for (let k = 0; k < SAMPLE; k++) {
    const u = random() % n;
    const v = random() % n;
    const a = group[u]!;
    const b = group[v]!;
    if (a === b) continue;
    const change =
      toGroup[b * n + u]! - own[u]! + toGroup[a * n + v]! - own[v]! - 2 * distance[u * n + v]!;
    if (change < -1e-9) losses.push(-change);
  }
  return losses;
}

/** Bisection for mean(exp(-loss / T)) = share. */
function temperatureFor(losses: readonly number[], share: number): number {
  let low = 0;
  let high = Math.max(...losses);
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    let taken = 0;
    for (const loss of losses) taken += Math.exp(-loss / middle);
    if (taken / losses.length < share) low = middle;
    else high = middle;
  }
  return high;
}
