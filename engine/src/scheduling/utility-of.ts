import type { FlexBlock } from './flex-block.ts';

/** Utility of an option, or undefined where the learner may not attend the offering that day. */
export function utilityOf(
  block: FlexBlock,
  { learner, day, offering }: { learner: number; day: number; offering: number },
): number | undefined {
  return utilityAmong(block.options[learner]?.[day] ?? [], offering);
}

/** The same for one day's flat pairs: offerings stand at even places. */
export function utilityAmong(flat: readonly number[], offering: number): number | undefined {
  let at = flat.indexOf(offering);
  while (at % 2 === 1) at = flat.indexOf(offering, at + 1);
  return at < 0 ? undefined : flat[at + 1];
}
