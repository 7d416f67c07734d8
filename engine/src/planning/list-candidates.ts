import type { StepPurpose } from './choose-steps.ts';
import { findInterest, type Interest } from './find-interest.ts';
import { interestStep, type OwnStepName, ownSteps, together } from './own-steps.ts';
import type { StepKind } from './resource-shelf.ts';
import { shortTaskMinutes, type WeekSupport } from './week-support.ts';

/** What is known of a learner beyond knowledge. */
export interface Liking {
  readonly interests: readonly Interest[];
  readonly supports: ReadonlySet<WeekSupport>;
}

/** Something that could be a step, or an option of a choice. */
export interface Candidate {
  readonly purpose: StepPurpose;
  readonly resourceId: string | undefined;
  readonly own: OwnStepName | undefined;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly needsDevice: boolean;
  /** The first minutes of something longer. */
  readonly shortened: boolean;
  /** What the learner likes and this has to do with. */
  readonly likes: string | undefined;
  /** The support that this answers. */
  readonly answers: WeekSupport | undefined;
}

/** What can be done for a purpose: its materials that are not used yet, and what needs none. */
export function listCandidates(
  purpose: StepPurpose,
  liking: Liking,
  used: ReadonlySet<string>,
): readonly Candidate[] {
  const { supports, interests } = liking;
  const materials = purpose.resources
    .filter(({ id, needsDevice }) => !used.has(id) && !(needsDevice && supports.has('no-screen')))
    .map((resource) => ({
      purpose,
      resourceId: resource.id,
      own: undefined,
      kind: resource.kind,
      minutes: resource.minutes,
      needsDevice: resource.needsDevice,
      likes: findInterest(interests, resource),
      answers: answered(resource.kind, supports),
    }));
  const own = ownSteps
    .filter(({ support }) => support === undefined || supports.has(support))
    .map((step) => ({
      purpose,
      resourceId: undefined,
      own: step.own,
      kind: step.kind,
      minutes: step.minutes,
      needsDevice: false,
      likes: undefined,
      answers: step.support ?? answered(step.kind, supports),
    }));
  return [...materials, ...own].map((one) => shorten(one, supports));
}

/** A step can be about "sea animals", not about a whole sentence. */
const shortInterest = 3;

/** The goal in the light of what the learner likes; the same interest for the same goal. */
export function listInterestSteps(purpose: StepPurpose, liking: Liking): readonly Candidate[] {
  const { interests, supports } = liking;
  const short = interests.filter(({ text }) => text.split(/\s+/u).length <= shortInterest);
  const interest = short[(purpose.goal ?? 0) % Math.max(1, short.length)];
  if (interest === undefined) return [];
  const step = {
    purpose,
    resourceId: undefined,
    own: interestStep.own,
    kind: interestStep.kind,
    minutes: interestStep.minutes,
    needsDevice: false,
    likes: interest.text,
    answers: undefined,
  };
  return [shorten(step, supports)];
}

function answered(kind: StepKind, supports: ReadonlySet<WeekSupport>): WeekSupport | undefined {
  return supports.has('answer-aloud') && together.has(kind) ? 'answer-aloud' : undefined;
}

function shorten(one: Omit<Candidate, 'shortened'>, supports: ReadonlySet<WeekSupport>): Candidate {
  const shortened = supports.has('short-tasks') && one.minutes > shortTaskMinutes;
  return { ...one, shortened, minutes: shortened ? shortTaskMinutes : one.minutes };
}
