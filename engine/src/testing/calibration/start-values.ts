import type { Layout } from './layout.ts';
import type { ScoreCounts } from './usable-items.ts';

/**
 * Starting values from the score counts: slope 1, intercepts from the logits of the shares at or above each score,
 * stretched for the spread of abilities (Cohen's approximation, 1979), guessing at the prior's mean.
 */
export function startValues(
  layout: Layout,
  { counts, guessing }: { readonly counts: readonly ScoreCounts[]; readonly guessing: number },
): Float64Array {
  const values = new Float64Array(layout.size);
  layout.positions.forEach((at, i) => {
    values[at[0]!] = 1;
    const own = counts[i]!;
    const total = own.reduce((sum, count) => sum + count, 0);
    let above = total;
    for (let k = 1; k < own.length; k++) {
      above -= own[k - 1]!;
      const share = (above + 0.5) / (total + 1);
      const known =
        layout.models[i] === '3PL' ? Math.max(0.05, knownShare(share, guessing)) : share;
      values[at[k]!] = 1.2 * Math.log(known / (1 - known));
    }
    if (layout.models[i] === '3PL') values[at[2]!] = guessing;
  });
  return values;
}

function knownShare(share: number, guessing: number): number {
  const c = 1 / (1 + Math.exp(-guessing));
  return (share - c) / (1 - c);
}
