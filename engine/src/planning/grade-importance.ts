import type { Candidate } from './list-candidates.ts';

export const importances = ['must', 'should', 'could', 'choice'] as const;

export type Importance = (typeof importances)[number];

/** Musts take at most this part of the week's minutes, so that a bad day does not undo the week. */
const mustShare = 0.5;
const shouldSteps = 2;

/**
 * Which steps must be done and which may be: the first step of each goal, in the order of the goals, must, as long as the musts take no more
 * than half of the week (one must there is in any case); the second of a goal should; what comes on top, and what only keeps something
 * fresh, could.
 */
export function gradeImportance(
  picked: readonly Candidate[],
  week: { readonly minutes: number; readonly keptMusts: readonly { readonly minutes: number }[] },
): ReadonlyMap<Candidate, Exclude<Importance, 'choice'>> {
  const musts = findMusts(picked, week);
  const places = new Map<number, number>();
  return new Map(
    picked.map((step) => {
      const { goal } = step.purpose;
      if (goal === undefined) return [step, 'could'];
      const place = (places.get(goal) ?? step.purpose.keptSteps) + 1;
      places.set(goal, place);
      if (musts.has(step)) return [step, 'must'];
      return [step, place <= shouldSteps ? 'should' : 'could'];
    }),
  );
}

function findMusts(
  picked: readonly Candidate[],
  week: Parameters<typeof gradeImportance>[1],
): ReadonlySet<Candidate> {
  let left = week.minutes * mustShare - week.keptMusts.reduce((sum, one) => sum + one.minutes, 0);
  const musts = new Set<Candidate>();
  for (const step of firstOfEachGoal(picked)) {
    const isFirst = musts.size === 0 && week.keptMusts.length === 0;
    if (step.minutes > left && !isFirst) continue;
    musts.add(step);
    left -= step.minutes;
  }
  return musts;
}

function firstOfEachGoal(picked: readonly Candidate[]): readonly Candidate[] {
  const first = new Map<number, Candidate>();
  for (const step of picked) {
    const { goal } = step.purpose;
    if (goal !== undefined && !first.has(goal)) first.set(goal, step);
  }
  return [...first].sort(([a], [b]) => a - b).map(([, step]) => step);
}
