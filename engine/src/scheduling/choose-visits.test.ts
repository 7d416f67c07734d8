import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseVisits } from './choose-visits.ts';

type Case = { readonly wishes: readonly (readonly number[])[]; readonly rounds: number };

/** Visits of each group in every choice that keeps the limits, fewest first, by trying all. */
function allCounts({ wishes, rounds }: Case): number[][] {
  const load = [0, 0, 0];
  const counts = wishes.map(() => 0);
  const found: number[][] = [];
  const edges = wishes.flatMap((stations, group) =>
    stations.map((station) => ({ group, station })),
  );
  descend(0);
  return found;

  function descend(at: number): void {
    const edge = edges[at];
    if (edge === undefined) {
      found.push(counts.toSorted((a, b) => a - b));
      return;
    }
    descend(at + 1);
    if (load[edge.station] === rounds || counts[edge.group] === rounds) return;
    load[edge.station]!++;
    counts[edge.group]!++;
    descend(at + 1);
    load[edge.station]!--;
    counts[edge.group]!--;
  }
}

const sumOf = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

it('makes as many visits as can be, shared as equally as such a choice allows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.nat(2)), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 3 }),
      (wishes, rounds) => {
        const visits = chooseVisits({ wishes, asked: wishes.map(() => 0), stations: 3, rounds });
        const counts = visits.map((visited) => visited.size).sort((a, b) => a - b);
        for (const [group, visited] of visits.entries())
          for (const station of visited) expect(wishes[group]).toContain(station);
        const all = allCounts({ wishes, rounds });
        expect(all).toContainEqual(counts);
        expect(sumOf(counts)).toBe(Math.max(...all.map(sumOf)));
        const fairest = all.toSorted((a, b) => compare(b, a))[0];
        expect(counts).toEqual(fairest);
      },
    ),
    { numRuns: 300 },
  );
});

/** The first difference decides: the group with fewest visits counts most. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
