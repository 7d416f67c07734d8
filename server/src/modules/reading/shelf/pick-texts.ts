import type { ShelfPlace } from '@everyplan/engine/reading';

/**
 * The first texts of a shelf that were not given out lately: just-right ones before the easy one, the stretch last. Where all were given, the
 * first ones again.
 */
export function pickTexts({
  places,
  given,
  each,
}: {
  readonly places: readonly ShelfPlace[];
  readonly given: readonly string[];
  readonly each: number;
}): readonly string[] {
  const ordered = places.toSorted((a, b) => order[a.role] - order[b.role]);
  const fresh = ordered.filter(({ textId }) => !given.includes(textId));
  return [...new Set([...fresh, ...ordered])].slice(0, each).map(({ textId }) => textId);
}

const order: Readonly<Record<ShelfPlace['role'], number>> = {
  'just-right': 0,
  easy: 1,
  stretch: 2,
};
