import { because, type Because } from './because.ts';
import { keyOf, makeBoard } from './choice-board.ts';
import { explainSteps, type DraftStep } from './explain-steps.ts';
import { gradeImportance, type Importance } from './grade-importance.ts';
import {
  type Candidate,
  listCandidates,
  listInterestSteps,
  type Liking,
} from './list-candidates.ts';
import { shortestOwnStep, together } from './own-steps.ts';
import type { PaceRule } from './pace.ts';
import type { Resource, StepKind } from './resource-shelf.ts';
import type { WeekSupport } from './week-support.ts';

/** A step that this week has. */
export interface ExistingStep {
  readonly stepId: string;
  readonly goalId: string | undefined;
  readonly resourceId: string | undefined;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly needsDevice: boolean;
  readonly importance: Importance;
  /** A person wrote, changed, chose or did it: the draft leaves it alone. */
  readonly kept: boolean;
}

/** Something that steps are for: an open goal or, with `goal` undefined, something to keep fresh. */
export interface StepPurpose {
  /** Its place among the draft's goals, from 0. */
  readonly goal: number | undefined;
  readonly standardId: string | undefined;
  /** How much the first step for it is worth, above 0. */
  readonly worth: number;
  readonly resources: readonly Resource[];
  readonly because: Because;
  /** Steps for it that stay in the week. */
  readonly keptSteps: number;
}

interface Week {
  readonly picked: readonly Candidate[];
  readonly minutesLeft: number;
  readonly stepsLeft: number;
  readonly kinds: ReadonlyMap<StepKind, number>;
  readonly answered: ReadonlySet<WeekSupport>;
  readonly together: boolean;
  readonly deviceFree: boolean;
  /** No goal is open: all that there is to do is to keep something fresh. */
  readonly reviewOnly: boolean;
}

export interface StepChoice {
  readonly steps: readonly DraftStep[];
  /** What holds for the week as a whole. */
  readonly because: readonly Because[];
}

/**
 * Fills the minutes that are left with the steps of most worth, one after the other: each step for the same purpose or of the same kind
 * halves the worth of the next, and steps near the length that the time left allows are preferred. Room is held for one step
 * without a device and one with people until the week has them. Never more minutes or steps than there is room for. Then says which must
 * be done, and makes one step a choice where there is something to choose from.
 */
export function chooseSteps(given: {
  /** Of the whole week. */
  readonly minutes: number;
  readonly rule: PaceRule;
  readonly purposes: readonly StepPurpose[];
  readonly kept: readonly ExistingStep[];
  /** Not again: resources of last week and of the steps that stay. */
  readonly used: ReadonlySet<string>;
  readonly liking: Liking;
}): StepChoice {
  const { purposes, kept, used, liking, rule } = given;
  const candidates = purposes.flatMap((purpose) => listCandidates(purpose, liking, used));
  let week = startWeek(given);
  for (;;) {
    const best = pickBest(candidates, week, rule);
    if (best === undefined) break;
    week = withStep(week, best);
  }
  const importance = gradeImportance(week.picked, {
    minutes: given.minutes,
    keptMusts: kept.filter((step) => step.importance === 'must'),
  });
  const board = kept.some((step) => step.importance === 'choice')
    ? undefined
    : makeBoard({
        picked: week.picked,
        importance,
        minutesLeft: week.minutesLeft,
        kept,
        waysTo: ({ purpose }) => [
          ...candidates.filter((one) => one.purpose === purpose),
          ...listInterestSteps(purpose, liking),
        ],
      });
  const steps = explainSteps(week.picked, { purposes, kept, importance, board });
  return { steps, because: explainScreens(purposes, liking, steps) };
}

function startWeek(given: {
  readonly minutes: number;
  readonly rule: PaceRule;
  readonly purposes: readonly StepPurpose[];
  readonly kept: readonly ExistingStep[];
}): Week {
  const kinds = new Map<StepKind, number>();
  for (const { kind } of given.kept) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    picked: [],
    minutesLeft: given.kept.reduce((left, step) => left - step.minutes, given.minutes),
    stepsLeft: given.rule.steps - given.kept.length,
    kinds,
    answered: new Set(),
    together: given.kept.some(({ kind }) => together.has(kind)),
    deviceFree: given.kept.some(({ needsDevice }) => !needsDevice),
    reviewOnly: given.purposes.every(({ goal }) => goal === undefined),
  };
}

function withStep(week: Week, step: Candidate): Week {
  return {
    ...week,
    picked: [...week.picked, step],
    minutesLeft: week.minutesLeft - step.minutes,
    stepsLeft: week.stepsLeft - 1,
    kinds: new Map(week.kinds).set(step.kind, (week.kinds.get(step.kind) ?? 0) + 1),
    answered: new Set([...week.answered, ...(step.answers === undefined ? [] : [step.answers])]),
    together: week.together || together.has(step.kind),
    deviceFree: week.deviceFree || !step.needsDevice,
  };
}

function pickBest(
  candidates: readonly Candidate[],
  week: Week,
  rule: PaceRule,
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestWorth = 0;
  for (const candidate of candidates) {
    if (!fits(candidate, week) || isPicked(candidate, week)) continue;
    const worth = worthOf(candidate, week, rule);
    if (worth <= bestWorth) continue;
    best = candidate;
    bestWorth = worth;
  }
  return best;
}

/** A conference meets both needs at once: room for it is held until they are met. */
function fits(candidate: Candidate, week: Week): boolean {
  const met =
    (week.together || together.has(candidate.kind)) && (week.deviceFree || !candidate.needsDevice);
  const heldMinutes = met ? 0 : shortestOwnStep;
  const heldSteps = met ? 0 : 1;
  return candidate.minutes + heldMinutes <= week.minutesLeft && 1 + heldSteps <= week.stepsLeft;
}

/** The same resource or the same own step for the same purpose; a purpose without a goal gets one step. */
function isPicked(candidate: Candidate, week: Week): boolean {
  const oneStep = candidate.purpose.goal === undefined && !meetsLastNeed(candidate, week);
  return week.picked.some(
    (step) => keyOf(step) === keyOf(candidate) || (oneStep && step.purpose === candidate.purpose),
  );
}

/** With no goal to talk about, the talk or the hour without a screen is about what is kept fresh. */
function meetsLastNeed(candidate: Candidate, week: Week): boolean {
  return (
    week.reviewOnly &&
    ((!week.together && together.has(candidate.kind)) ||
      (!week.deviceFree && !candidate.needsDevice))
  );
}

function worthOf(candidate: Candidate, week: Week, rule: PaceRule): number {
  const { purpose, minutes, kind, resourceId, answers, likes } = candidate;
  const before = purpose.keptSteps + week.picked.filter((step) => step.purpose === purpose).length;
  const sameKind = week.kinds.get(kind) ?? 0;
  const share = week.minutesLeft / week.stepsLeft;
  const fit = Math.sqrt(Math.min(minutes, share) / Math.max(minutes, share));
  return (
    purpose.worth *
    0.5 ** (before + sameKind) *
    fit *
    (resourceId === undefined ? 0.5 : 1) *
    (minutes > rule.comfortMinutes ? 0.5 : 1) *
    (answers === undefined || week.answered.has(answers) ? 1 : 4) *
    (likes === undefined ? 1 : 1.25)
  );
}

/** Says that screens were left out where some would have been chosen from. */
function explainScreens(
  purposes: readonly StepPurpose[],
  { supports }: Liking,
  steps: readonly DraftStep[],
): readonly Because[] {
  const leftOut =
    supports.has('no-screen') &&
    steps.length > 0 &&
    purposes.some(({ resources }) => resources.some(({ needsDevice }) => needsDevice));
  return leftOut ? [because('all-without-screen')] : [];
}
