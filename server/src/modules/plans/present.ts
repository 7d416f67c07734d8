import { masteryWord, type Mastery } from '@everyplan/engine/planning';
import { pickText } from './drafting/texts.ts';
import type { ApprovalRow, GoalRow, PlanHead, StepRow, WeekRow } from './queries.ts';

export interface PlanParts {
  readonly plan: PlanHead;
  readonly goals: readonly GoalRow[];
  readonly mastery: ReadonlyMap<string, Mastery>;
  readonly week: WeekRow | undefined;
  readonly steps: readonly StepRow[];
  readonly approvals: readonly ApprovalRow[];
}

export function presentPlan(parts: PlanParts, language: string) {
  const { plan, goals, mastery, week, steps, approvals } = parts;
  return {
    planId: plan.plan_id,
    learnerId: plan.learner_id,
    version: plan.version,
    state: plan.state,
    draftedAt: plan.drafted_at.toISOString(),
    changedAt: plan.changed_at.toISOString(),
    goals: goals.map((goal) => presentGoal(goal, mastery.get(goal.goal_id))),
    week: week === undefined ? null : presentWeek(week, steps, language),
    approvals: approvals.map((row) => ({
      voice: row.voice,
      byName: row.by_name,
      at: row.approved_at.toISOString(),
      version: row.version,
    })),
  };
}

function presentGoal(goal: GoalRow, mastery: Mastery | undefined) {
  return {
    goalId: goal.goal_id,
    title: goal.title,
    standard: presentStandard(goal),
    state: goal.state,
    because: goal.because,
    editedByName: goal.edited_by_name,
    mastery:
      mastery === undefined
        ? null
        : {
            value: mastery.mastery,
            low: mastery.low,
            high: mastery.high,
            word: masteryWord(mastery),
          },
  };
}

function presentStandard(goal: Pick<GoalRow, 'standard_id' | 'code' | 'standard_title' | 'title'>) {
  return goal.standard_id === null
    ? null
    : { standardId: goal.standard_id, code: goal.code, title: goal.standard_title ?? goal.title };
}

export function presentWeek(week: WeekRow, steps: readonly StepRow[], language: string) {
  return {
    weekId: week.week_id,
    startsOn: week.starts_on,
    minutesAvailable: week.minutes_available,
    because: week.because,
    steps: steps
      .filter((step) => step.week_id === week.week_id)
      .map((step) => ({
        stepId: step.step_id,
        goalId: step.goal_id,
        kind: step.kind,
        title: step.title,
        description:
          step.description === null ? null : pickText(step.description, language) || null,
        minutes: step.minutes,
        needsDevice: step.needs_device,
        because: step.because,
        editedByName: step.edited_by_name,
        doneAt: step.done_at?.toISOString() ?? null,
      })),
  };
}
