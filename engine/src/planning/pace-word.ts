import { because, type Because } from './because.ts';

/** How a learner gets on with what was planned, in plain words. */
export const paceWords = ['no-evidence-yet', 'behind', 'on', 'ahead'] as const;

export type PaceWord = (typeof paceWords)[number];

/** So many weeks that are over are looked at. */
export const paceWeeks = 4;
/** From this share of the musts and shoulds on a learner is on pace, and from the second one may be ahead. */
export const onPaceFrom = 0.6;
export const aheadFrom = 0.9;

export interface PaceSigns {
  /** Musts, shoulds and choices of those weeks, without what was carried over or dropped on purpose. */
  readonly planned: number;
  /** Of those, done: ticked, shown by evidence or by a photo. */
  readonly done: number;
  /** Goals reached, or secure by now, within those weeks. */
  readonly reached: number;
  /** Pieces of evidence within those weeks. */
  readonly evidence: number;
}

/**
 * The word for a learner's pace, with the figures that it was made from. No evidence and nothing done: no word about anybody. Ahead: nearly
 * all of the steps and at least one goal. Behind: fewer than 60 % of the steps, and no goal either. Else on pace. A goal weighs more than
 * boxes: whoever reaches one is not behind. The bounds are our own choice, not fitted to anything.
 */
export function paceWord({ planned, done, reached, evidence }: PaceSigns): {
  readonly value: PaceWord;
  readonly because: readonly Because[];
} {
  const reasons = [
    because('pace-steps', { done, planned, weeks: paceWeeks }),
    because('pace-goals', { reached }),
  ];
  if (evidence === 0 && done === 0 && reached === 0)
    return { value: 'no-evidence-yet', because: [because('pace-nothing', { weeks: paceWeeks })] };
  const share = planned === 0 ? 1 : done / planned;
  if (share >= aheadFrom && reached > 0) return { value: 'ahead', because: reasons };
  if (share < onPaceFrom && reached === 0) return { value: 'behind', because: reasons };
  return { value: 'on', because: reasons };
}
