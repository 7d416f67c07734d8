import type { FlexBlock, FlexOffering } from './flex-block.ts';

/** Utility of an option, or undefined where the learner may not attend the offering that day. */
export function utilityOf(
  block: FlexBlock,
  { learner, day, offering }: { learner: number; day: number; offering: number },
): number | undefined {
  const flat = block.options[learner]?.[day] ?? [];
  for (let k = 0; k < flat.length; k += 2) if (flat[k] === offering) return flat[k + 1];
  return undefined;
}

/** The offering at a position; throws RangeError where the block has none. */
export function offeringAt(block: FlexBlock, offering: number): FlexOffering {
  const found = block.offerings[offering];
  if (found === undefined) throw new RangeError(`offering ${offering} does not exist`);
  return found;
}
