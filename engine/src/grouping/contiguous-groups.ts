import type { GroupSize } from './diversity-state.ts';

export type ContiguousGroups = {
  readonly groups: readonly number[];
  /** Sum over groups of squared distances to the group's mean. */
  readonly spread: number;
};

/** Sets of groups above which the programme is not run: 2^14 x 40 learners take a tenth of a second. */
const MOST_GROUPS = 14;

/**
 * The proven smallest spread for one need per learner, no other rules. For given sizes the spread is a constant less a convex
 * function of the groups' sums, so some best grouping takes learners in the order of their need, group after group
 * (Hwang, Onn, Rothblum 1999, SIAM J. Optim. 10); dynamic programming over (groups used, learners placed) tries all of
 * these. With hard rules the value is a lower bound. Undefined where there are too many groups or nothing fits.
 */
export function findContiguousGroups(
  needs: readonly number[],
  sizes: readonly GroupSize[],
): ContiguousGroups | undefined {
  const k = sizes.length;
  if (k > MOST_GROUPS) return undefined;
  const n = needs.length;
  const order = needs.map((_, i) => i).sort((a, b) => needs[a]! - needs[b]! || a - b);
  const spreadOf = spreads(order.map((i) => needs[i]!));
  const width = n + 1;
  const best = new Float64Array(width << k).fill(Infinity);
  const last = new Int32Array(width << k).fill(-1);
  best[0] = 0;
  for (let used = 0; used < 1 << k; used++)
    for (let end = 0; end <= n; end++) {
      const before = best[used * width + end]!;
      if (before === Infinity) continue;
      for (let g = 0; g < k; g++) if ((used & (1 << g)) === 0) extend(used, end, g, before);
    }
  const total = ((1 << k) - 1) * width + n;
  if (best[total] === Infinity) return undefined;
  return { groups: readBack(), spread: best[total]! };

  function extend(used: number, end: number, g: number, before: number): void {
    const twin = sizes.findIndex((s) => s.least === sizes[g]!.least && s.most === sizes[g]!.most);
    for (let h = twin; h < g; h++) if (isTwin(h, g) && (used & (1 << h)) === 0) return;
    for (let size = sizes[g]!.least; size <= Math.min(sizes[g]!.most, n - end); size++) {
      const at = (used | (1 << g)) * width + end + size;
      const spread = before + spreadOf(end, end + size);
      if (spread >= best[at]!) continue;
      best[at] = spread;
      last[at] = g * width + size;
    }
  }

  function isTwin(a: number, b: number): boolean {
    return sizes[a]!.least === sizes[b]!.least && sizes[a]!.most === sizes[b]!.most;
  }

  function readBack(): number[] {
    const groups = needs.map(() => 0);
    for (let used = (1 << k) - 1, end = n; used > 0;) {
      const step = last[used * width + end]!;
      const g = Math.floor(step / width);
      for (let at = end - (step % width); at < end; at++) groups[order[at]!] = g;
      used &= ~(1 << g);
      end -= step % width;
    }
    return groups;
  }
}

/** Spread of the learners from start to end (excluded) in O(1); needs are centred first, for precision. */
function spreads(sorted: readonly number[]): (start: number, end: number) => number {
  const middle = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  const sums = [0];
  const squares = [0];
  for (const value of sorted) {
    sums.push(sums.at(-1)! + (value - middle));
    squares.push(squares.at(-1)! + (value - middle) ** 2);
  }
  return (start, end) => {
    if (end - start < 2) return 0;
    const sum = sums[end]! - sums[start]!;
    return Math.max(0, squares[end]! - squares[start]! - sum ** 2 / (end - start));
  };
}
