import { keyOf } from './choice-board.ts';
import { type DraftOption, toOption } from './explain-steps.ts';
import type { Importance } from './grade-importance.ts';
import { listCandidates, listInterestSteps, type Liking } from './list-candidates.ts';
import { type OwnStepName, together } from './own-steps.ts';
import type { Resource, StepKind } from './resource-shelf.ts';

/** A step as it stands in a week. */
export interface SwappableStep {
  readonly resourceId: string | undefined;
  readonly own: OwnStepName | undefined;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly importance: Importance;
}

const mostSwaps = 4;
const sameMinutes = 5;
const sameShare = 2 / 3;

/**
 * What a learner may put in a step's place without asking: another way to the same standard that takes similar time (within five minutes,
 * or two thirds of the longer). In a must only the equivalent: material for material, on one's own or with people as it was. A choice is
 * made, not swapped, and a person's own words have nothing that is like them. Whatever may replace a step may be replaced by it again.
 */
export function listSwaps(given: {
  readonly step: SwappableStep;
  readonly resources: readonly Resource[];
  /** Resources and own steps for the same standard that the week has already. */
  readonly used: ReadonlySet<string>;
  readonly liking: Liking;
  /** So many at most. */
  readonly most?: number;
}): readonly DraftOption[] {
  const { step, resources, used, liking, most = mostSwaps } = given;
  if (step.importance === 'choice' || (step.resourceId ?? step.own) === undefined) return [];
  const purpose = {
    goal: 0,
    standardId: undefined,
    worth: 1,
    resources,
    because: { code: 'for-goal', values: {} },
    keptSteps: 0,
  } as const;
  const self = step.resourceId ?? step.own;
  return [...listCandidates(purpose, liking, used), ...listInterestSteps(purpose, liking)]
    .filter((one) => !used.has(one.own ?? '') && (one.resourceId ?? one.own) !== self)
    .filter((one) => isSimilar(one.minutes, step.minutes))
    .filter((one) => step.importance !== 'must' || isEquivalent(one, step))
    .filter((one, index, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index)
    .slice(0, most)
    .map(toOption);
}

function isSimilar(a: number, b: number): boolean {
  return Math.abs(a - b) <= sameMinutes || Math.min(a, b) >= sameShare * Math.max(a, b);
}

type Way = Pick<SwappableStep, 'resourceId' | 'kind'>;

function isEquivalent(a: Way, b: Way): boolean {
  const sameMaterial = (a.resourceId === undefined) === (b.resourceId === undefined);
  return sameMaterial && together.has(a.kind) === together.has(b.kind);
}
