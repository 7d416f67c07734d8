import { because, type Because } from './because.ts';
import type { PaceRule } from './pace.ts';
import type { Resource, StepKind } from './resource-shelf.ts';

/** A step that this week has. */
export interface ExistingStep {
  readonly stepId: string;
  readonly goalId: string | undefined;
  readonly resourceId: string | undefined;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly needsDevice: boolean;
  /** A person wrote, changed or ticked it: the draft leaves it alone. */
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

export interface DraftStep {
  readonly goal: number | undefined;
  readonly standardId: string | undefined;
  /** undefined: a step that needs nothing but the goal itself (see `ownSteps`). */
  readonly resourceId: string | undefined;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly because: readonly Because[];
}

/** What can be done towards any goal with no material at all, and without a device. Minutes of a step. */
export const ownSteps = [
  { kind: 'practice', minutes: 15 },
  { kind: 'partner', minutes: 10 },
  { kind: 'conference', minutes: 5 },
] as const satisfies readonly { readonly kind: StepKind; readonly minutes: number }[];

/** Kinds of step that are done with somebody. */
const together: ReadonlySet<StepKind> = new Set(['partner', 'conference']);

interface Candidate {
  readonly purpose: StepPurpose;
  readonly resourceId: string | undefined;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly needsDevice: boolean;
}

interface Week {
  readonly picked: readonly Candidate[];
  readonly minutesLeft: number;
  readonly stepsLeft: number;
  readonly kinds: ReadonlyMap<StepKind, number>;
  readonly together: boolean;
  readonly deviceFree: boolean;
  /** No goal is open: all that there is to do is to keep something fresh. */
  readonly reviewOnly: boolean;
}

/**
 * Fills the minutes that are left with the steps of most worth, one after the other: each step for the same purpose or of the same kind
 * halves the worth of the next, and steps near the length that the time left allows are preferred. Room is held for one step
 * without a device and one with people until the week has them. Never more minutes or steps than there is room for.
 */
export function chooseSteps(given: {
  readonly minutes: number;
  readonly rule: PaceRule;
  readonly purposes: readonly StepPurpose[];
  readonly kept: readonly ExistingStep[];
  /** Not again: resources of last week and of the steps that stay. */
  readonly used: ReadonlySet<string>;
}): readonly DraftStep[] {
  const candidates = given.purposes.flatMap((purpose) => listCandidates(purpose, given.used));
  let week = startWeek(given);
  for (;;) {
    const best = pickBest(candidates, week, given.rule);
    if (best === undefined) break;
    week = withStep(week, best);
  }
  return explain(week.picked, given.purposes, given.kept);
}

function listCandidates(purpose: StepPurpose, used: ReadonlySet<string>): readonly Candidate[] {
  return [
    ...purpose.resources
      .filter(({ id }) => !used.has(id))
      .map(({ id, kind, minutes, needsDevice }) => ({
        purpose,
        resourceId: id,
        kind,
        minutes,
        needsDevice,
      })),
    ...ownSteps.map((step) => ({ purpose, resourceId: undefined, needsDevice: false, ...step })),
  ];
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
    minutesLeft: given.minutes,
    stepsLeft: given.rule.steps - given.kept.length,
    kinds,
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

const smallest = Math.min(...ownSteps.map(({ minutes }) => minutes));

/** A conference meets both needs at once: room for it is held until they are met. */
function fits(candidate: Candidate, week: Week): boolean {
  const met =
    (week.together || together.has(candidate.kind)) && (week.deviceFree || !candidate.needsDevice);
  const heldMinutes = met ? 0 : smallest;
  const heldSteps = met ? 0 : 1;
  return candidate.minutes + heldMinutes <= week.minutesLeft && 1 + heldSteps <= week.stepsLeft;
}

/** The same resource or the same own step for the same purpose; a purpose without a goal gets one step. */
function isPicked(candidate: Candidate, week: Week): boolean {
  const oneStep = candidate.purpose.goal === undefined && !meetsLastNeed(candidate, week);
  return week.picked.some(
    (step) =>
      (candidate.resourceId !== undefined && step.resourceId === candidate.resourceId) ||
      (step.purpose === candidate.purpose &&
        (oneStep || (step.resourceId === candidate.resourceId && step.kind === candidate.kind))),
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
  const { purpose, minutes, kind, resourceId } = candidate;
  const before = purpose.keptSteps + week.picked.filter((step) => step.purpose === purpose).length;
  const sameKind = week.kinds.get(kind) ?? 0;
  const share = week.minutesLeft / week.stepsLeft;
  const fit = Math.sqrt(Math.min(minutes, share) / Math.max(minutes, share));
  return (
    purpose.worth *
    0.5 ** (before + sameKind) *
    fit *
    (resourceId === undefined ? 0.5 : 1) *
    (minutes > rule.comfortMinutes ? 0.5 : 1)
  );
}

/** In the order of the goals, what keeps something fresh last; the first step that meets a need says so. */
function explain(
  picked: readonly Candidate[],
  purposes: readonly StepPurpose[],
  kept: readonly ExistingStep[],
): readonly DraftStep[] {
  const place = (step: Candidate) => purposes.indexOf(step.purpose);
  const ordered = [...picked].sort((a, b) => place(a) - place(b));
  const withPeople = kept.some(({ kind }) => together.has(kind))
    ? undefined
    : ordered.find(({ kind }) => together.has(kind));
  const withoutDevice = kept.some(({ needsDevice }) => !needsDevice)
    ? undefined
    : ordered.find((step) => !step.needsDevice && step !== withPeople);
  return ordered.map((step) => ({
    goal: step.purpose.goal,
    standardId: step.purpose.standardId,
    resourceId: step.resourceId,
    kind: step.kind,
    minutes: step.minutes,
    because: [
      step.purpose.because,
      ...(step === withPeople ? [because('with-people')] : []),
      ...(step === withoutDevice ? [because('without-device')] : []),
    ],
  }));
}
