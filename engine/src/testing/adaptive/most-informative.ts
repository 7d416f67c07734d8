import type { ItemPool } from './pool.ts';

/**
 * Positions of the `count` open items with the most Fisher information at `theta`, most first; equal values in the pool's
 * order. Fewer when fewer are open.
 */
export function mostInformative(
  pool: ItemPool,
  { theta, blocked, count }: { theta: number; blocked: Uint8Array; count: number },
): number[] {
  const { order, bounds } = pool.ranking.cellAt(theta);
  const best: number[] = [];
  const values: number[] = [];
  for (let k = 0; k < order.length; k++) {
    if (best.length === count && bounds[k]! < values[count - 1]!) break;
    const i = order[k]!;
    if (blocked[i] === 0) insert(pool.ranking.informationAt(i, theta), i);
  }
  return best;

  function insert(value: number, i: number): void {
    let at = best.length;
    while (at > 0 && (value > values[at - 1]! || (value === values[at - 1] && i < best[at - 1]!)))
      at--;
    if (at >= count) return;
    best.splice(at, 0, i);
    values.splice(at, 0, value);
    if (best.length > count) {
      best.pop();
      values.pop();
    }
  }
}
