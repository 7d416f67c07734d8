import type { DiversityProblem, DiversityState } from './diversity-state.ts';
import type { RandomStream } from './seeded-random.ts';

const SAMPLE = 6000;

/** Temperatures between which annealing works, in the unit of the distances; none where no move changes anything. */
export type TemperatureRange = { readonly hot: number; readonly cold: number };

/** Share of random exchanges at a local optimum that the hot temperature would take, for 120 learners. */
const HOT_SHARE = 0.0017;

/** Colder than this hardly anything moves any more, and the descent at the end does that quicker. */
const COLD_PART = 0.3;

/**
 * Read off random exchanges at a local optimum. The share was chosen by trial on instances of every type and size; it carries over
 * between types where a multiple of the spread of changes does not.
 */
export function findTemperatures(
  problem: DiversityProblem,
  state: DiversityState,
  random: RandomStream,
): TemperatureRange | undefined {
  const losses = sampleLosses(problem, state, random);
  if (losses.length === 0) return undefined;
  const hot = temperatureFor(losses, hotShare(problem.learners));
  return { hot, cold: hot * COLD_PART };
}

/** The fewer exchanges there are, the larger the share must be for the search to leave where it is. */
function hotShare(learners: number): number {
  return Math.min(0.3, HOT_SHARE * (120 / learners) ** (learners < 120 ? 2 : 0.5));
}

function sampleLosses(
  { learners: n, distance }: DiversityProblem,
  { group, members, place, toGroup }: DiversityState,
  random: RandomStream,
): number[] {
  const losses: number[] = [];
  const places = members.length;
  const gain = (i: number, from: number, to: number): number =>
    toGroup[to * places + place[i]!]! - toGroup[from * places + place[i]!]!;
  for (let k = 0; k < SAMPLE; k++) {
    const u = random() % n;
    const v = random() % n;
    const a = group[u]!;
    const b = group[v]!;
    if (a === b) continue;
    const change = gain(u, a, b) + gain(v, b, a) - 2 * distance[u * n + v]!;
    if (change < -1e-9) losses.push(-change);
  }
  return losses;
}

/** Bisection for mean(exp(-loss / T)) = share. */
function temperatureFor(losses: readonly number[], share: number): number {
  let low = 0;
  let high = Math.max(...losses);
  for (let step = 0; step < 16; step++) {
    const middle = (low + high) / 2;
    let taken = 0;
    for (const loss of losses) taken += Math.exp(-loss / middle);
    if (taken / losses.length < share) low = middle;
    else high = middle;
  }
  return high;
}
