import type { StepKind } from './resource-shelf.ts';
import type { WeekSupport } from './week-support.ts';

export const ownStepNames = [
  'practice',
  'partner',
  'conference',
  'move',
  'listen',
  'interest',
] as const;

export type OwnStepName = (typeof ownStepNames)[number];

interface OwnStep {
  readonly own: OwnStepName;
  readonly kind: StepKind;
  readonly minutes: number;
  /** Only for a learner with this support. */
  readonly support?: WeekSupport;
}

/** What can be done towards any goal with no material at all, and without a device. Minutes of a step. */
export const ownSteps: readonly OwnStep[] = [
  { own: 'practice', kind: 'practice', minutes: 15 },
  { own: 'partner', kind: 'partner', minutes: 10 },
  { own: 'conference', kind: 'conference', minutes: 5 },
  { own: 'move', kind: 'game', minutes: 10, support: 'movement-breaks' },
  { own: 'listen', kind: 'reading', minutes: 10, support: 'read-aloud' },
];

/** The same in the light of something that the learner likes; for those who have said what that is, and only where there is a choice. */
export const interestStep: OwnStep = { own: 'interest', kind: 'project', minutes: 15 };

export const shortestOwnStep = Math.min(...ownSteps.map(({ minutes }) => minutes));

/** Kinds of step that are done with somebody. */
export const together: ReadonlySet<StepKind> = new Set(['partner', 'conference']);
