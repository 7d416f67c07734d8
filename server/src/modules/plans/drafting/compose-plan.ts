import type { Because } from '@everyplan/contract';
import { type Draft, draftPlan, type DraftGoal } from '@everyplan/engine/planning';
import { newId } from '../../../platform/id.ts';
import { baselineFrom, type StoredMeasure } from '../goals/measure.ts';
import type { ContentGoal, ContentStep, ContentWeek, PlanContent } from '../plan-content.ts';
import type { Catalogue } from './catalogue.ts';
import type { Draftable, GoalRecord, StepRecord } from './read-learners.ts';
import { toStoredOption } from '../week/stored-option.ts';
import { goalTitle, stepTitle, weekReasons } from './texts.ts';

/** A learner's next plan, with what changes on the way there. */
export interface ComposedPlan {
  readonly learnerId: string;
  readonly planId: string;
  /** The plan was there before. */
  readonly existed: boolean;
  readonly version: number;
  readonly state: 'draft' | 'in-review';
  readonly content: PlanContent & { readonly week: ContentWeek };
  readonly newGoals: readonly ContentGoal[];
  readonly changedGoals: readonly ContentGoal[];
  readonly droppedGoals: readonly string[];
  readonly newWeek: boolean;
  readonly newSteps: readonly ContentStep[];
  readonly removedSteps: readonly string[];
}

export interface Composing {
  readonly catalogue: Catalogue;
  readonly startsOn: string;
  readonly now: number;
}

/** Drafts for one learner and puts the draft beside what is there. */
export function composePlan(
  learner: Draftable,
  { catalogue, startsOn, now }: Composing,
): ComposedPlan {
  const { plan } = learner;
  const draft = draftFor(learner, catalogue, now);
  const known = new Map(plan?.goals.map((goal) => [goal.goalId, goal]));
  const open = draft.goals.map((goal, position) =>
    toGoal({ goal, position, known, catalogue, learner }),
  );
  const closed = closedGoals(plan?.goals ?? [], draft, open.length);
  const weekId = plan?.week?.weekId ?? newId();
  const kept = (plan?.steps ?? []).filter((step) => !draft.removedSteps.includes(step.stepId));
  const others = plan?.otherWeeks ?? [];
  const newSteps = toSteps(draft, { open, catalogue, learner, after: kept.length });
  return {
    learnerId: learner.learnerId,
    planId: plan?.planId ?? newId(),
    existed: plan !== undefined,
    version: (plan?.version ?? 0) + 1,
    state: plan === undefined || plan.state === 'draft' ? 'draft' : 'in-review',
    content: {
      goals: [...open, ...closed],
      week: {
        weekId,
        startsOn,
        minutesAvailable: draft.week.minutesAvailable,
        because: weekReasons(catalogue, draft, learner.language),
      },
      ...(others.length > 0 && { otherWeeks: others.map((week) => week.weekId) }),
      steps: [
        ...kept.map(toContentStep),
        ...newSteps,
        ...others.flatMap(({ steps }) => steps.map(toContentStep)),
      ],
      ...(plan !== undefined && plan.answers.length > 0 && { answers: plan.answers }),
    },
    newGoals: open.filter((goal) => !known.has(goal.goalId)),
    changedGoals: [...open, ...closed].filter((goal) => known.has(goal.goalId)),
    droppedGoals: draft.dropped,
    newWeek: plan?.week === undefined,
    newSteps,
    removedSteps: draft.removedSteps,
  };
}

function draftFor(learner: Draftable, catalogue: Catalogue, now: number): Draft {
  const { plan } = learner;
  return draftPlan({
    graph: catalogue.graph,
    shelf: catalogue.shelf,
    learner: { ...learner, supports: learner.supports.map(({ code }) => code) },
    estimates: learner.estimates,
    now,
    existing: {
      goals: (plan?.goals ?? []).filter(isNear).map((goal) => ({
        goalId: goal.goalId,
        standardId: goal.standardId ?? goal.skillId ?? undefined,
        state: goal.state,
        edited: goal.editedBy !== null,
      })),
      steps: (plan?.steps ?? []).map((step) => ({
        stepId: step.stepId,
        goalId: step.goalId ?? undefined,
        resourceId: step.resourceId ?? undefined,
        kind: step.kind,
        minutes: step.minutes,
        needsDevice: catalogue.resources.get(step.resourceId ?? '')?.needsDevice ?? false,
        importance: step.importance ?? 'should',
        kept: step.done || step.editedBy !== null,
      })),
      recentResources: plan?.recentResources ?? [],
    },
  });
}

/** What is far away takes no place among the goals of this week. */
function isNear({ details }: GoalRecord): boolean {
  return details?.horizon !== 'long';
}

interface Placing {
  readonly goal: DraftGoal;
  readonly position: number;
  readonly known: ReadonlyMap<string, GoalRecord>;
  readonly catalogue: Catalogue;
  readonly learner: Draftable;
}

function toGoal({ goal, position, known, catalogue, learner }: Placing): ContentGoal {
  const before = known.get(goal.goalId ?? '');
  if (before !== undefined && before.editedBy !== null)
    return { ...toContentGoal(before), position };
  const id = goal.standardId ?? '';
  const isSkill = catalogue.subjects.get(id)?.kind === 'skill';
  return {
    goalId: before?.goalId ?? newId(),
    position,
    standardId: isSkill ? null : id,
    skillId: isSkill ? id : null,
    title: before?.title ?? goalTitle(catalogue, id, learner.language),
    because: goal.because.map(toBecause),
    state: 'open',
    editedBy: null,
    editedAt: null,
    details: before?.details ?? { measure: masteryMeasure(learner, id) },
  };
}

/** A drafted goal is measured by the evidence: from what it says today to secure. */
function masteryMeasure({ estimates }: Draftable, subjectId: string): StoredMeasure {
  const known = estimates.find(({ standardId }) => standardId === subjectId);
  return { kind: 'mastery', baseline: baselineFrom(known) };
}

/** Goals that are no longer open, or that the draft closes, behind the open ones. A dropped one is set aside; the write may delete it. */
function closedGoals(
  goals: readonly GoalRecord[],
  draft: Draft,
  after: number,
): readonly ContentGoal[] {
  const reached = new Map(draft.reached.map((goal) => [goal.goalId, goal.because]));
  const open = new Set(draft.goals.map((goal) => goal.goalId));
  return goals
    .filter((goal) => !open.has(goal.goalId) && !draft.dropped.includes(goal.goalId))
    .map((goal, index) => {
      const because = reached.get(goal.goalId);
      const moved = { ...toContentGoal(goal), position: after + index };
      return because === undefined
        ? moved
        : { ...moved, state: 'reached' as const, because: because.map(toBecause) };
    });
}

function toSteps(
  draft: Draft,
  given: {
    readonly open: readonly ContentGoal[];
    readonly catalogue: Catalogue;
    readonly learner: Draftable;
    readonly after: number;
  },
): readonly ContentStep[] {
  const { open, catalogue, learner, after } = given;
  return draft.steps.map((step, index) => {
    const goal = step.goal === undefined ? undefined : open[step.goal];
    const aboutId = goal?.standardId ?? goal?.skillId ?? step.standardId ?? null;
    const what = goal?.title ?? goalTitle(catalogue, step.standardId ?? '', learner.language);
    return {
      stepId: newId(),
      goalId: goal?.goalId ?? null,
      resourceId: step.resourceId ?? null,
      position: after + index,
      kind: step.kind,
      title: stepTitle(catalogue, step, { what, language: learner.language }),
      minutes: step.minutes,
      because: step.because.map(toBecause),
      editedBy: null,
      editedAt: null,
      importance: step.importance,
      own: step.own ?? null,
      aboutId,
      ...(step.options.length > 0 && { options: step.options.map(toStoredOption) }),
    };
  });
}

function toBecause({ code, values }: Draft['week']['because'][number]): Because {
  return { code, values: { ...values } };
}

function toContentGoal(goal: GoalRecord): ContentGoal {
  const { goalId, position, standardId, skillId, title, because, state, editedBy, editedAt } = goal;
  return {
    goalId,
    position,
    standardId,
    skillId,
    title,
    because,
    state,
    editedBy,
    editedAt,
    ...(goal.details !== undefined && { details: goal.details }),
  };
}

function toContentStep(step: StepRecord): ContentStep {
  const { done: _, ...kept } = step;
  return kept;
}
