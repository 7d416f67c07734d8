import type { Api, RequestOf } from '@everyplan/contract';
import type { Goal } from './plan.ts';

export type GoalBody = Omit<
  RequestOf<Api['PATCH /api/learners/:learnerId/plan/goals/:goalId']>['body'],
  'version' | 'state' | 'reason'
>;
export type Measure = NonNullable<GoalBody['measure']>;

/** A goal as its form has it: everything that a person may say about it. */
export interface GoalDraft {
  readonly title: string;
  readonly standard: Goal['standard'];
  readonly horizon: Goal['horizon'];
  readonly parentGoalId: string | null;
  readonly measure: Measure | null;
  readonly dueOn: string | null;
  readonly strategies: readonly string[];
  readonly supports: readonly string[];
  readonly championId: string | null;
  readonly nextStep: string | null;
}

export const emptyDraft: GoalDraft = {
  title: '',
  standard: null,
  horizon: 'short',
  parentGoalId: null,
  measure: null,
  dueOn: null,
  strategies: [],
  supports: [],
  championId: null,
  nextStep: null,
};

export function toDraft(goal: Goal): GoalDraft {
  const { title, standard, horizon, parentGoalId, dueOn, strategies, supports, nextStep } = goal;
  return {
    title,
    standard,
    horizon,
    parentGoalId,
    measure: toMeasure(goal.progress),
    dueOn,
    strategies,
    supports,
    championId: goal.champion?.personId ?? null,
    nextStep,
  };
}

/** What a draft changes: only that is sent, so that two people who change different things do not meet. */
export function changesOf(before: GoalDraft, after: GoalDraft): GoalBody {
  const [was, is] = [toBody(before), toBody(after)];
  return Object.fromEntries(
    Object.entries(is).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field as keyof GoalBody]),
    ),
  );
}

export function toBody({ standard, strategies, supports, ...rest }: GoalDraft): GoalBody & {
  readonly title: string;
} {
  return {
    ...rest,
    standardId: standard?.standardId ?? null,
    strategies: [...strategies],
    supports: [...supports],
    // What stands below something is near.
    parentGoalId: rest.horizon === 'long' ? null : rest.parentGoalId,
  };
}

function toMeasure(progress: Goal['progress']): Measure | null {
  if (progress === null) return null;
  const { kind, unit, itemId, baseline, target } = progress;
  if (kind === 'mastery') return { kind };
  if (kind === 'number') return { kind, unit: unit ?? '', baseline, target };
  return { kind, itemId: itemId ?? '', baseline, target };
}

/** Lines of a text field as a list; empty ones do not count. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
