import type { ResponseMatrix } from './response-matrix.ts';

/** Persons who were given the same items: what depends only on which items were given is computed once for all of them. */
export type Booklet = { readonly items: Uint32Array; readonly persons: readonly number[] };

export function findBooklets({ persons, starts, items }: ResponseMatrix): Booklet[] {
  const found = new Map<string, { items: Uint32Array; persons: number[] }>();
  for (let p = 0; p < persons; p++) {
    const own = items.subarray(starts[p], starts[p + 1]);
    if (own.length === 0) continue;
    const key = own.join();
    const booklet = found.get(key);
    if (booklet) booklet.persons.push(p);
    else found.set(key, { items: own, persons: [p] });
  }
  return [...found.values()];
}
