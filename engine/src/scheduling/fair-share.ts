import { type FlexAssignment, type FlexBlock, LARGEST_AMOUNT } from './flex-block.ts';
import { utilityOf } from './utility-of.ts';

/**
 * What each learner is owed after a block, 0 (always got the best) to 1 (never got anything): the share of
 * the best possible utility that the learner did not get, averaged over days with options, in a moving
 * average with what was owed `before` (half each, so a bad week is nearly forgotten after four good ones).
 */
export function owedAfter(
  block: FlexBlock,
  assignment: FlexAssignment,
  before: readonly number[] = [],
): readonly number[] {
  return assignment.map((week, learner) => {
    const shares = week.flatMap((offering, day) => {
      const best = bestUtility(block.options[learner]?.[day] ?? []);
      if (best <= 0) return [];
      const got = offering === null ? 0 : (utilityOf(block, { learner, day, offering }) ?? 0);
      return [Math.min(1, Math.max(0, 1 - got / best))];
    });
    const missed = shares.length === 0 ? 0 : shares.reduce((a, b) => a + b, 0) / shares.length;
    return (before[learner] ?? 0) / 2 + missed / 2;
  });
}

export type Favour = {
  /** Share by which the utilities of somebody who is owed everything rise, default 0.3. */
  readonly wishes?: number;
  /** Share of the unplaced penalty by which leaving them without a place costs more, default 1. */
  readonly places?: number;
};

/**
 * The block in which learners who are owed weigh more: utility * (1 + wishes * owed), and every option
 * worth `places * owed` unplaced penalties more, which is as if leaving them out cost that much more and
 * changes nothing between their options. So a learner owed everything outbids an equal wish by 30 %, need
 * still decides between clearly different cases, but nobody is left out time and again for wanting less
 * than others. For solving only: explain and measure the assignment with the block as it was.
 */
export function favourOwed(
  block: FlexBlock,
  owed: readonly number[],
  { wishes = 0.3, places = 1 }: Favour = {},
): FlexBlock {
  const options = block.options.map((week, learner) => {
    const due = Math.min(1, Math.max(0, owed[learner] ?? 0));
    if (due === 0) return week;
    const raise = (utility: number): number => {
      const raised = utility * (1 + wishes * due) + places * due * block.unplacedPenalty;
      return Math.min(LARGEST_AMOUNT, Math.max(-LARGEST_AMOUNT, Math.round(raised)));
    };
    return week.map((flat) => flat.map((n, k) => (k % 2 === 0 ? n : raise(n))));
  });
  return { ...block, options };
}

function bestUtility(flat: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < flat.length; k += 2) best = Math.max(best, flat[k]!);
  return best;
}
