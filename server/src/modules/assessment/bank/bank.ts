import type { Item } from '@everyplan/content';
import { createPool, type ItemPool } from '@everyplan/engine/testing';
import { curveOf, type Curve, type Level } from './curve.ts';

/** The items of a language, with the level of each and made ready for sessions. */
export interface Bank {
  readonly language: 'en' | 'es';
  readonly items: ReadonlyMap<string, Item>;
  readonly levels: ReadonlyMap<string, Level>;
  readonly curves: ReadonlyMap<string, Curve>;
  readonly pool: ItemPool;
}

/** Items that share a passage (a family) are never given to one reader: whoever has read it once knows it. */
export function makeBank(
  language: 'en' | 'es',
  items: readonly Item[],
  levels: ReadonlyMap<string, Level>,
): Bank {
  const known = items.flatMap((item) => {
    const level = levels.get(item.id);
    return level === undefined ? [] : [{ item, curve: curveOf(level, item.choices.length) }];
  });
  const families = Map.groupBy(
    known.map(({ item }) => item).filter(({ family }) => family !== undefined),
    ({ family }) => family,
  );
  const pool = createPool(
    known.map(({ item, curve }) => ({
      id: item.id,
      model: '3PL' as const,
      ...curve,
      area: item.area,
      enemies: (families.get(item.family) ?? []).map(({ id }) => id),
    })),
  );
  return {
    language,
    items: new Map(known.map(({ item }) => [item.id, item])),
    levels,
    curves: new Map(known.map(({ item, curve }) => [item.id, curve])),
    pool,
  };
}
