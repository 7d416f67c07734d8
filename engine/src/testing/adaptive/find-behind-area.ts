import type { ItemPool } from './pool.ts';
import type { ChoiceReason, GivenItem } from './session.ts';

type Behind = NonNullable<ChoiceReason['area']>;
type State = { readonly blocked: Uint8Array; readonly given: readonly GivenItem[] };

/**
 * The area furthest behind its share of the blueprint among those that still have an item (Kingsbury and Zara 1989); equal
 * gaps go to the area named first. `undefined` when no area of the blueprint has an item left.
 */
export function findBehindArea(
  pool: ItemPool,
  { blueprint, state }: { blueprint: Readonly<Record<string, number>>; state: State },
): Behind | undefined {
  const open = openAreas(pool, state.blocked);
  const total = Object.values(blueprint).reduce((sum, share) => sum + share, 0);
  let best: Behind | undefined;
  for (const [name, weight] of Object.entries(blueprint)) {
    if (!open.has(name) || !(weight > 0)) continue;
    const area = { name, target: weight / total, share: areaShare(pool, state.given, name) };
    if (best === undefined || area.target - area.share > best.target - best.share) best = area;
  }
  return best;
}

/** Marks everything outside the area as blocked. */
export function blockOtherAreas(pool: ItemPool, blocked: Uint8Array, area: string): Uint8Array {
  return blocked.map((mark, i) => (pool.items[i]!.area === area ? mark : 1));
}

function openAreas(pool: ItemPool, blocked: Uint8Array): Set<string | undefined> {
  return new Set(pool.items.filter((_, i) => blocked[i] === 0).map((item) => item.area));
}

function areaShare(pool: ItemPool, given: readonly GivenItem[], name: string): number {
  const inArea = given.filter(
    ({ choice }) => pool.items[pool.positions.get(choice.item)!]!.area === name,
  );
  return inArea.length / Math.max(1, given.length);
}
