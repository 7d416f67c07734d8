import type { Mastery } from '@everyplan/engine/planning';
import { presentGoal } from './goals/present-goal.ts';
import type { ApprovalRow, GoalRow, PlanHead } from './queries.ts';
import type { Voice } from './tables.ts';
import type { AnswerRow } from './templates/list-answers.ts';
import { presentSections } from './templates/present-sections.ts';
import type { FollowedTemplate } from './templates/template-of.ts';
import type { PresentedWeek } from './week/present-weeks.ts';

export interface PlanParts {
  readonly plan: PlanHead;
  readonly goals: readonly GoalRow[];
  readonly mastery: ReadonlyMap<string, Mastery>;
  readonly week: PresentedWeek | null;
  readonly nextWeek: PresentedWeek | null;
  /** Its Monday. */
  readonly thisWeek: string;
  readonly approvals: readonly ApprovalRow[];
  readonly template: FollowedTemplate;
  readonly answers: readonly AnswerRow[];
  readonly approveAs: Voice | null;
}

export function presentPlan(parts: PlanParts, language: string) {
  const { plan, goals, mastery, week, nextWeek, thisWeek, approvals, template } = parts;
  return {
    planId: plan.plan_id,
    learnerId: plan.learner_id,
    version: plan.version,
    state: plan.state,
    draftedAt: plan.drafted_at.toISOString(),
    changedAt: plan.changed_at.toISOString(),
    goals: goals.map((goal) => presentGoal(goal, { mastery: mastery.get(goal.goal_id), language })),
    week,
    nextWeek,
    thisWeek,
    approvals: approvals.map((row) => ({
      voice: row.voice,
      byName: row.by_name,
      at: row.approved_at.toISOString(),
      version: row.version,
    })),
    voices: [...template.content.voices],
    approveAs: parts.approveAs,
    reason: plan.state_reason,
    reviewDueOn: plan.review_due_on,
    template:
      template.templateId === null
        ? null
        : { templateId: template.templateId, name: template.name ?? '' },
    ...presentSections(template.content, parts.answers, language),
  };
}
