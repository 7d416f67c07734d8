import { checkItem } from '../items/check-item.ts';
import { InvalidItemError } from '../items/invalid-item-error.ts';
import type { Item } from '../items/item.ts';
import { defaultGrid, gridNodes, type Grid } from '../ability/grid.ts';
import { logProbabilityTable } from '../ability/posterior.ts';
import { createRanking, type Ranking } from './ranking.ts';

/** An item that a test may give: `area` is its place in the blueprint, `enemies` the items never given beside it. */
export type PoolItem = Item & { readonly area?: string; readonly enemies?: readonly string[] };

/** A bank made ready for tests; made once, shared by any number of sessions. Not for storage: make it again from the items. */
export type ItemPool = {
  readonly items: readonly PoolItem[];
  readonly positions: ReadonlyMap<string, number>;
  readonly nodes: Float64Array;
  /** Log-probabilities, [item][score][node]. */
  readonly logTables: readonly (readonly Float64Array[])[];
  /** The probabilities themselves, for the expected variance. */
  readonly probabilityTables: readonly (readonly Float64Array[])[];
  readonly enemies: readonly (readonly number[])[];
  readonly ranking: Ranking;
};

/**
 * Prepares a bank. The grid (default catR's 33 nodes on -4..4) carries every estimate; use {-4, 4, 65} where posteriors
 * become narrower than .2. Being enemies is mutual even if only one item says so. Memory: about 16 bytes x nodes x scores an
 * item, and up to 960 bytes an item for the ranking by information.
 * Throws `InvalidItemError` for unusable parameters, a slope that is not above 0, or an id that stands twice.
 */
export function createPool(items: readonly PoolItem[], grid: Grid = defaultGrid): ItemPool {
  const nodes = gridNodes(grid);
  const positions = new Map<string, number>();
  items.forEach((item, i) => {
    checkPoolItem(item, positions);
    positions.set(item.id, i);
  });
  const logTables = items.map((item) => logProbabilityTable(item, nodes));
  return {
    items,
    positions,
    nodes,
    logTables,
    probabilityTables: logTables.map((tables) => tables.map((table) => table.map(Math.exp))),
    enemies: pairEnemies(items, positions),
    ranking: createRanking(items, grid),
  };
}

function checkPoolItem(item: PoolItem, positions: ReadonlyMap<string, number>): void {
  checkItem(item);
  if (item.model !== '1PL' && item.a <= 0)
    throw new InvalidItemError(item.id, 'a test pool takes only slopes above 0');
  if (positions.has(item.id)) throw new InvalidItemError(item.id, 'the id stands twice');
}

function pairEnemies(
  items: readonly PoolItem[],
  positions: ReadonlyMap<string, number>,
): number[][] {
  const pairs = items.map(() => new Set<number>());
  items.forEach((item, i) => {
    for (const id of item.enemies ?? []) {
      const j = positions.get(id);
      if (j === undefined || j === i) continue;
      pairs[i]!.add(j);
      pairs[j]!.add(i);
    }
  });
  return pairs.map((set) => [...set]);
}
