import type { FlexAssignment, FlexBlock } from './flex-block.ts';
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

/**
 * The block with the utilities of learners who are owed raised: utility * (1 + strength * owed), rounded.
 * With strength .3 (the default) a learner owed everything outbids an equal wish by 30 %, no more: need
 * still decides between clearly different cases.
 */
export function favourOwed(block: FlexBlock, owed: readonly number[], strength = 0.3): FlexBlock {
  const options = block.options.map((week, learner) => {
    const factor = 1 + strength * Math.min(1, Math.max(0, owed[learner] ?? 0));
    if (factor === 1) return week;
    return week.map((flat) => flat.map((n, k) => (k % 2 === 0 ? n : Math.round(n * factor))));
  });
  return { ...block, options };
}

function bestUtility(flat: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < flat.length; k += 2) best = Math.max(best, flat[k]!);
  return best;
}
