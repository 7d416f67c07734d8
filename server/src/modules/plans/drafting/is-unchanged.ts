import { isDeepStrictEqual } from 'node:util';
import type { ContentStep, ContentWeek } from '../plan-content.ts';
import type { ComposedPlan } from './compose-plan.ts';
import type { ExistingPlan } from './read-learners.ts';

/**
 * Whether a draft says what the plan says already. The steps that a draft makes anew have new ids, and stand behind those that stay:
 * neither is a change.
 */
export function isUnchanged(drafted: ComposedPlan, plan: ExistingPlan | undefined): boolean {
  if (plan?.week === undefined) return false;
  const others = new Set(plan.otherWeeks.map(({ weekId }) => weekId));
  const goals = new Map(plan.goals.map((goal) => [goal.goalId, goal]));
  return (
    drafted.newGoals.length === 0 &&
    drafted.droppedGoals.length === 0 &&
    drafted.changedGoals.every((goal) => {
      const before = goals.get(goal.goalId);
      return before?.state === goal.state && isDeepStrictEqual(before.because, goal.because);
    }) &&
    isDeepStrictEqual(saysOf(drafted.content.week), saysOf(plan.week)) &&
    sameSteps(
      drafted.content.steps.filter(({ weekId }) => !others.has(weekId ?? '')),
      plan.steps,
    )
  );
}

function saysOf({ startsOn, minutesAvailable, because }: ContentWeek) {
  return { startsOn, minutesAvailable, because };
}

function sameSteps(some: readonly ContentStep[], others: readonly ContentStep[]): boolean {
  return isDeepStrictEqual(some.map(stepText).toSorted(), others.map(stepText).toSorted());
}

function stepText(step: ContentStep): string {
  const { goalId, resourceId, kind, title, minutes, because, importance, own, options } = step;
  return JSON.stringify([
    goalId,
    resourceId,
    kind,
    title,
    minutes,
    because.map(({ code }) => code),
    importance,
    own ?? null,
    options ?? [],
  ]);
}
