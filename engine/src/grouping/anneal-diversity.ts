import type { DiversityProblem, DiversityState } from './diversity-state.ts';
import type { RandomStream } from './seeded-random.ts';
import { sweepGroup } from './sweep-diversity.ts';
import type { TemperatureRange } from './temperature-range.ts';

/** Groups between two looks at the clock. */
export const GROUPS_A_LOOK = 16;

export type Found = { group: Int32Array; objective: number };

/** Where a search stands, the best that it has found, and what tells it to stop. */
export type Search = {
  readonly problem: DiversityProblem;
  readonly state: DiversityState;
  readonly best: Found;
  readonly random: RandomStream;
  readonly shouldStop: () => boolean;
};

/** True when it was told to stop. The temperature falls geometrically with progress, from 0 to 1. */
export function anneal(search: Search, range: TemperatureRange, progress: () => number): boolean {
  const { problem, state, random, shouldStop } = search;
  const cooling = Math.log(range.cold / range.hot);
  for (let share = 0; share < 1; share = progress()) {
    if (shouldStop()) return true;
    const temperature = range.hot * Math.exp(cooling * Math.max(0, share));
    for (let k = 0; k < GROUPS_A_LOOK; k++) {
      sweepGroup(problem, state, random() % problem.sizes.length, { temperature, random });
      keepBest(search);
    }
  }
  return false;
}

/** To where no exchange and no move is better. */
export function descend(search: Search): void {
  const { problem, state, random } = search;
  for (let before = -Infinity; state.objective > before + 1e-9;) {
    before = state.objective;
    for (let g = 0; g < problem.sizes.length; g++)
      sweepGroup(problem, state, g, { temperature: 0, random });
  }
  keepBest(search);
}

function keepBest({ state, best }: Search): void {
  if (state.objective <= best.objective + 1e-9) return;
  best.objective = state.objective;
  best.group = state.group.slice();
}
