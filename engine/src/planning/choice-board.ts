import type { Importance } from './grade-importance.ts';
import type { Candidate } from './list-candidates.ts';
import { together } from './own-steps.ts';

export const mostOptions = 4;

/** A step that the learner chooses out of a few ways to the same goal. */
export interface ChoiceBoard {
  /** The step of the week in whose place it stands. */
  readonly instead: Candidate;
  /** 2 to 4, `instead` first; each fits the week. */
  readonly options: readonly Candidate[];
}

/**
 * Makes the last step that may be one into a choice: no must, nothing that the week has only once (a step without a device, one with
 * people). Options are other ways to its goal that fit the minutes; what has to do with an interest comes first, then what answers a
 * support, then material before what needs none, one of a kind. Undefined where there is nothing to choose from.
 */
export function makeBoard(given: {
  readonly picked: readonly Candidate[];
  readonly importance: ReadonlyMap<Candidate, Importance>;
  readonly minutesLeft: number;
  readonly kept: readonly { readonly kind: Candidate['kind']; readonly needsDevice: boolean }[];
  /** Other ways to the goal of a step. */
  readonly waysTo: (step: Candidate) => readonly Candidate[];
}): ChoiceBoard | undefined {
  for (const step of given.picked.toReversed()) {
    if (step.purpose.goal === undefined || given.importance.get(step) === 'must') continue;
    if (isNeeded(step, given)) continue;
    const others = pickOptions(step, given);
    if (others.length > 0) return { instead: step, options: [step, ...others] };
  }
  return undefined;
}

function isNeeded(
  step: Candidate,
  { picked, kept }: Pick<Parameters<typeof makeBoard>[0], 'picked' | 'kept'>,
): boolean {
  const others = [...picked.filter((one) => one !== step), ...kept];
  return (
    (together.has(step.kind) && !others.some(({ kind }) => together.has(kind))) ||
    (!step.needsDevice && others.every(({ needsDevice }) => needsDevice))
  );
}

function pickOptions(
  step: Candidate,
  { waysTo, minutesLeft, picked }: Parameters<typeof makeBoard>[0],
): readonly Candidate[] {
  const most = step.minutes + minutesLeft;
  const taken = new Set(picked.map(keyOf));
  const options: Candidate[] = [];
  const kinds = new Set([step.kind]);
  const ways = waysTo(step)
    .filter((one) => one.minutes <= most && !taken.has(keyOf(one)))
    .sort((a, b) => rank(b) - rank(a));
  for (const way of ways) {
    if (options.length === mostOptions - 1) break;
    if (kinds.has(way.kind)) continue;
    kinds.add(way.kind);
    options.push(way);
  }
  return options;
}

/** The same for the same thing to do for the same goal; a material is the same thing for whatever goal. */
export function keyOf({ resourceId, own, purpose }: Candidate): string {
  return resourceId ?? `${purpose.goal} ${own}`;
}

function rank({ likes, answers, resourceId }: Candidate): number {
  return (likes === undefined ? 0 : 4) + (answers === undefined ? 0 : 2) + (resourceId ? 1 : 0);
}
