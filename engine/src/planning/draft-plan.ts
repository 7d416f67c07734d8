import { because, type Because } from './because.ts';
import { chooseGoals, type DraftGoal, type ExistingGoal, type GoalChoice } from './choose-goals.ts';
import { chooseSteps, type ExistingStep, type StepPurpose } from './choose-steps.ts';
import type { DraftStep } from './explain-steps.ts';
import { findFading } from './find-fading.ts';
import type { GradeWindow } from './find-gaps.ts';
import { findGrade } from './find-grade.ts';
import { readInterests } from './find-interest.ts';
import { type LearnerMap, mapLearner, type StandardMastery } from './learner-map.ts';
import { type Pace, paceRules } from './pace.ts';
import type { Resource, ResourceShelf } from './resource-shelf.ts';
import type { StandardGraph } from './standard-graph.ts';
import { isWeekSupport } from './week-support.ts';

export interface PlannedLearner {
  /** As the roster has it, such as 'K' or '4'. */
  readonly grade: string | undefined;
  readonly pace: Pace;
  /** For personal steps. Anything that is no positive number counts as 0. */
  readonly minutesPerWeek: number;
  /** In the learner's own words, what weighs most first. */
  readonly interests: readonly string[];
  /** Codes of supports in use; those that change no choice of steps are ignored. */
  readonly supports: readonly string[];
}

export interface PlanRequest {
  readonly graph: StandardGraph;
  readonly shelf: ResourceShelf;
  readonly learner: PlannedLearner;
  readonly estimates: readonly StandardMastery[];
  readonly existing: {
    readonly goals: readonly ExistingGoal[];
    /** Of this week. */
    readonly steps: readonly ExistingStep[];
    /** Resources of last week's steps. */
    readonly recentResources: readonly string[];
  };
  /** In milliseconds since the epoch. */
  readonly now: number;
}

export interface Draft extends GoalChoice {
  /** New steps for this week, besides those that stay. */
  readonly steps: readonly DraftStep[];
  /** Steps of this week that give way. */
  readonly removedSteps: readonly string[];
  readonly week: { readonly minutesAvailable: number; readonly because: readonly Because[] };
}

/**
 * Drafts a learner's plan and this week: open goals (about three), the steps that fit the minutes, and why. Pure: the same input gives the
 * same draft. Never throws: what makes no sense (an unknown standard, a probability that is none) counts as not there. What a
 * person edited or ticked stays as it is. docs/engine/planning.md has the rules, their sources and their limits.
 */
export function draftPlan(request: PlanRequest): Draft {
  const { graph, learner, existing } = request;
  const rule = paceRules[learner.pace];
  const map = mapLearner(graph, request.estimates);
  const grade = findGrade(map, learner.grade);
  const window = { from: grade, to: grade + rule.reach };
  const choice = chooseGoals({ map, window, rule, existing: existing.goals });
  const kept = existing.steps.filter((step) => step.kept);
  const minutesAvailable = learner.minutesPerWeek > 0 ? Math.floor(learner.minutesPerWeek) : 0;
  const keptMinutes = kept.reduce((total, step) => total + step.minutes, 0);
  const { steps, because: alsoBecause } = chooseSteps({
    minutes: minutesAvailable,
    rule,
    kept,
    purposes: listPurposes(request, { map, window, goals: choice.goals, kept }),
    used: new Set([...existing.recentResources, ...kept.flatMap((step) => step.resourceId ?? [])]),
    liking: {
      interests: readInterests(learner.interests),
      supports: new Set(learner.supports.filter(isWeekSupport)),
    },
  });
  return {
    ...choice,
    steps,
    removedSteps: existing.steps.filter((step) => !step.kept).map((step) => step.stepId),
    week: {
      minutesAvailable,
      because: [
        ...explainWeek({ minutesAvailable, keptMinutes, steps, goals: choice.goals }),
        ...alsoBecause,
      ],
    },
  };
}

function listPurposes(
  request: PlanRequest,
  place: {
    readonly map: LearnerMap;
    readonly window: GradeWindow;
    readonly goals: readonly DraftGoal[];
    readonly kept: readonly ExistingStep[];
  },
): readonly StepPurpose[] {
  const { map, goals } = place;
  const nodeOf = (goal: DraftGoal) => map.graph.nodeOf.get(goal.standardId ?? '');
  const resourcesOf = (node: number | undefined): readonly Resource[] =>
    (node === undefined ? undefined : request.shelf.byNode[node]) ?? [];
  const untried = map.masteryOf.size === 0;
  const purposes = goals.map((goal, index) => ({
    goal: index,
    standardId: goal.standardId,
    worth: 1 / (1 + index / 2),
    resources: resourcesOf(nodeOf(goal)),
    because: untried ? because('to-find-out') : because('for-goal', { number: index + 1 }),
    keptSteps: place.kept.filter((step) => step.goalId !== undefined && step.goalId === goal.goalId)
      .length,
  }));
  const fading = findFading(map, {
    window: place.window,
    goals: goals.flatMap((goal) => nodeOf(goal) ?? []),
    now: request.now,
  });
  if (fading === undefined) return purposes;
  const review = {
    goal: undefined,
    standardId: map.graph.ids[fading.node],
    worth: 0.6,
    resources: resourcesOf(fading.node),
    because: because('keep-fresh', { days: fading.days }),
    keptSteps: 0,
  };
  return [...purposes, review];
}

function explainWeek(week: {
  readonly minutesAvailable: number;
  readonly keptMinutes: number;
  readonly steps: readonly DraftStep[];
  readonly goals: readonly DraftGoal[];
}): readonly Because[] {
  const minutes = week.steps.reduce((total, step) => total + step.minutes, week.keptMinutes);
  if (minutes > 0 && week.steps.length > 0)
    return [because('week-fitted', { minutes, available: week.minutesAvailable })];
  return [
    week.goals.length === 0
      ? because('nothing-open')
      : because('week-full', { available: week.minutesAvailable }),
  ];
}
