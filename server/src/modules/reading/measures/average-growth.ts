import type { LearnerGrowth } from './growth-rows.ts';
import { checkEveryWeeks, smallestGroup } from './policy.ts';
import { addVotes } from './reading-counts.ts';

const z80 = 1.2815515655446004;

/**
 * What is told of a group: means with the interval that the learners' own errors leave, sqrt(sum of squares) / n. Null where the group, or
 * those of whom a figure is known, are too few to be told without telling of one.
 */
export function averageGrowth(rows: readonly LearnerGrowth[]) {
  if (rows.length < smallestGroup) return null;
  const measured = rows.filter(({ reader }) => reader.measured);
  const changes = rows.flatMap(({ change }) => (change === null ? [] : [change]));
  return {
    measured: measured.length,
    notChecked: rows.filter(
      ({ weeksSinceCheck: weeks }) => weeks === null || weeks >= checkEveryWeeks,
    ).length,
    reader: averageReader(measured),
    change: averageChange(changes),
    textsRead: rows.reduce((sum, { textsRead }) => sum + textsRead, 0),
    votes: addVotes(rows.map(({ votes }) => votes)),
  };
}

function averageReader(rows: readonly LearnerGrowth[]) {
  if (rows.length < smallestGroup) return null;
  const grade = mean(rows.map(({ reader }) => reader.grade));
  const reach = z80 * errorOfMean(rows.map(({ error }) => error));
  return { grade, low: grade - reach, high: grade + reach };
}

function averageChange(changes: readonly NonNullable<LearnerGrowth['change']>[]) {
  if (changes.length < smallestGroup) return null;
  const change = mean(changes.map((each) => each.change));
  const reach = z80 * errorOfMean(changes.map(({ error }) => error));
  const typical = mean(changes.map((each) => each.typical));
  return { change, low: change - reach, high: change + reach, typical, learners: changes.length };
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function errorOfMean(errors: readonly number[]): number {
  return Math.hypot(...errors) / errors.length;
}
