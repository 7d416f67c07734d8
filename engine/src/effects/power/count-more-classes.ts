import { tPower } from './t-power.ts';

/** Where a pilot stands: its classes, and the variance of a class mean within an arm. */
export type Standing = {
  readonly pilotClasses: number;
  readonly comparisonClasses: number;
  /** Classes less coefficients now; -2 before the first class. */
  readonly degrees: number;
  readonly variance: number;
};

/** Classes to add on each side. */
export type MoreClasses = { readonly pilot: number; readonly comparison: number };

/** What the further classes are for; `worthwhile` in the unit of the root of the variance. */
export type MoreClassesGoal = {
  readonly worthwhile: number;
  readonly power: number;
  readonly level: number;
  readonly most: number;
};

/**
 * The fewest classes to add, each to the smaller side, until a true difference of `worthwhile` would be seen with the power
 * asked for. At least one, because what there is has not told. Undefined above `most`.
 */
export function countMoreClasses(
  standing: Standing,
  goal: MoreClassesGoal,
): MoreClasses | undefined {
  const enough = (total: number): boolean => powerWith(standing, total, goal) >= goal.power;
  if (!enough(goal.most)) return undefined;
  let [low, high] = [0, goal.most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return shareOut(standing, high);
}

function powerWith(
  standing: Standing,
  total: number,
  { worthwhile, level }: MoreClassesGoal,
): number {
  const { pilot, comparison } = shareOut(standing, total);
  const ends = 1 / (standing.pilotClasses + pilot) + 1 / (standing.comparisonClasses + comparison);
  const size = worthwhile / Math.sqrt(standing.variance * ends);
  return tPower(size, { degrees: standing.degrees + total, level });
}

// First the smaller side catches up, then both grow in turn, the pilot first.
function shareOut({ pilotClasses, comparisonClasses }: Standing, total: number): MoreClasses {
  const behind = comparisonClasses - pilotClasses;
  const catchUp = Math.min(total, Math.abs(behind));
  const half = Math.ceil((total - catchUp) / 2);
  const pilot = half + (behind > 0 ? catchUp : 0);
  return { pilot, comparison: total - pilot };
}
