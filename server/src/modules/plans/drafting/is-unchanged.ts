import { isDeepStrictEqual } from 'node:util';
import { withoutIds } from '../week/say-left-out.ts';
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
  const says = because.map((reason) => ({ code: reason.code, values: withoutIds(reason) }));
  return { startsOn, minutesAvailable, says };
}

/** Compared as values, not as text: what comes out of the database has its keys in another order. */
function sameSteps(some: readonly ContentStep[], others: readonly ContentStep[]): boolean {
  return isDeepStrictEqual(inOrder(some), inOrder(others));
}

function inOrder(steps: readonly ContentStep[]) {
  return steps.map(saysOfStep).toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}

function saysOfStep(step: ContentStep) {
  const { goalId, resourceId, kind, title, minutes, importance } = step;
  return {
    goalId,
    resourceId,
    kind,
    title,
    minutes,
    importance,
    own: step.own ?? null,
    options: step.options ?? [],
    because: step.because.map(({ code }) => code),
  };
}

function keyOf(step: ReturnType<typeof saysOfStep>): string {
  return [step.goalId, step.resourceId, step.kind, step.title, step.minutes].join(' ');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
