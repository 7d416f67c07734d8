import { formGroups, type GroupingAnswer, planRounds } from '@everyplan/engine/grouping';
import { type Clock, startClock } from './measure-instance.ts';

const CLASSES = 20;
const SIZE = 30;

export type ClassResult = {
  /** Largest spread above the proven least, as a share of it; seconds of the slowest class. */
  readonly worstGap: number;
  readonly slowestSeconds: number;
};

/** Similar need in classes of 30, groups of 4 to 6, beside the least spread that dynamic programming proves. */
export function measureClasses(clock: Clock): ClassResult {
  let worstGap = 0;
  let slowestSeconds = 0;
  for (let seed = 1; seed <= CLASSES; seed++) {
    const elapsed = startClock(clock);
    const answer = groupClass(seed);
    slowestSeconds = Math.max(slowestSeconds, elapsed());
    if (answer.kind !== 'grouped' || answer.leastSpread === undefined)
      throw new Error('a class without rules has groups and a bound');
    worstGap = Math.max(worstGap, answer.spread / answer.leastSpread - 1);
  }
  return { worstGap, slowestSeconds };
}

function groupClass(seed: number): GroupingAnswer {
  const needs = Array.from({ length: SIZE }, (_, i) => [needOf(seed, i)]);
  const sizes = Array.from({ length: 6 }, () => ({ least: 4, most: 6 }));
  return formGroups({ learners: SIZE, sizes, goal: { kind: 'similar-need', needs } });
}

/** Reproducible numbers from 0 to 100, heaped in the middle. */
function needOf(seed: number, learner: number): number {
  const part = (k: number): number =>
    ((Math.sin(seed * 127.1 + learner * 311.7 + k * 74.7) * 43758.5453) % 1) ** 2;
  return (100 * (part(1) + part(2) + part(3))) / 3;
}

export type PairingResult = {
  readonly learners: number;
  readonly newShare: number;
  readonly seconds: number;
};

/** Ten rounds of pairs, also with learners who must not be together. */
export function measurePairings(clock: Clock): readonly PairingResult[] {
  return [12, 24, 29, 30].map((learners) => {
    const elapsed = startClock(clock);
    const plan = planRounds({
      learners,
      rounds: 10,
      rules: learners === 12 ? [] : [{ kind: 'keep-apart', learners: [0, 1, 2, 3] }],
    });
    if (plan.kind !== 'planned') throw new Error('these rules can be kept');
    return { learners, newShare: plan.newPartners / plan.partners, seconds: elapsed() };
  });
}
