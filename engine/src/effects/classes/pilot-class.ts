import { isUsable, type Measured } from '../usable-numbers.ts';

/** One class of a pilot: which side it was on, an outcome a pupil, and its mean before the pilot where there is one. */
export type PilotClass = {
  readonly arm: 'pilot' | 'comparison';
  readonly outcomes: readonly Measured[];
  readonly baseline?: Measured;
};

/** What the comparison needs of a class: at least one pupil has an outcome. */
export type ClassSummary = {
  readonly arm: PilotClass['arm'];
  readonly count: number;
  readonly mean: number;
  /** Sum of squared distances of pupils from the class mean. */
  readonly squares: number;
  readonly baseline: number | undefined;
};

/** The classes that have outcomes, and how many pupils' outcomes are missing. */
export function summarizeClasses(classes: readonly PilotClass[]): {
  readonly classes: readonly ClassSummary[];
  readonly missing: number;
} {
  const summaries = classes.map(summarize);
  const pupils = classes.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const counted = summaries.reduce((sum, { count }) => sum + count, 0);
  return { classes: summaries.filter(({ count }) => count > 0), missing: pupils - counted };
}

function summarize({ arm, outcomes, baseline }: PilotClass): ClassSummary {
  let [count, total] = [0, 0];
  for (const outcome of outcomes) {
    if (!isUsable(outcome)) continue;
    count++;
    total += outcome;
  }
  const mean = total / count;
  let squares = 0;
  for (const outcome of outcomes) if (isUsable(outcome)) squares += (outcome - mean) ** 2;
  return { arm, count, mean, squares, baseline: isUsable(baseline) ? baseline : undefined };
}
