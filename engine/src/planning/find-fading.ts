import { type GradeWindow } from './find-gaps.ts';
import { type LearnerMap, likely } from './learner-map.ts';

export interface Fading {
  readonly node: number;
  /** Whole days since the learner last answered it. */
  readonly days: number;
}

const dayMs = 86_400_000;
/** For something to be known at the end of a school year the best gap is some 10 % of that time (Cepeda and others 2008). */
export const fadingAfterDays = 28;
const yearsBack = 2;

/**
 * The standard that most needs a look so that it stays: likely or secure, not answered for `fadingAfterDays`, at most two years below
 * the grade. What comes before an open goal is first, then the longest wait. Undefined where nothing fades.
 */
export function findFading(
  map: LearnerMap,
  given: { readonly window: GradeWindow; readonly goals: readonly number[]; readonly now: number },
): Fading | undefined {
  const before = new Set(given.goals.flatMap((node) => beforeOf(map, node)));
  let best: Fading | undefined;
  for (const [node, { asOf }] of map.masteryOf) {
    const days = Math.floor((given.now - (asOf ?? Number.NaN)) / dayMs);
    if (!(days >= fadingAfterDays) || map.word[node]! < likely || given.goals.includes(node))
      continue;
    if (map.graph.gradeHigh[node]! < given.window.from - yearsBack) continue;
    const candidate = { node, days };
    if (best === undefined || isSooner(candidate, best, before)) best = candidate;
  }
  return best;
}

function isSooner(a: Fading, b: Fading, before: ReadonlySet<number>): boolean {
  if (before.has(a.node) !== before.has(b.node)) return before.has(a.node);
  return a.days === b.days ? a.node < b.node : a.days > b.days;
}

function beforeOf({ graph }: LearnerMap, node: number): readonly number[] {
  return [...graph.before.to.subarray(graph.before.start[node], graph.before.start[node + 1])];
}
