import type { FlexBlock } from './flex-block.ts';

/** Utility of an option, or undefined where the learner may not attend the offering that day. */
export function utilityOf(
  block: FlexBlock,
  { learner, day, offering }: { learner: number; day: number; offering: number },
): number | undefined {
  const flat = block.options[learner]?.[day] ?? [];
  for (let k = 0; k < flat.length; k += 2) if (flat[k] === offering) return flat[k + 1];
  return undefined;
}
