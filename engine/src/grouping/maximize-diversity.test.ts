import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximizeDiversity } from './maximize-diversity.ts';
import { everyGrouping } from './grouping.arbitrary.ts';

const pair = { least: 1, most: 3 };

describe('maximizeDiversity', () => {
  it('finds the most diverse groups where all can be counted', () => {
    fc.assert(
      fc.property(distanceTable(7), (distances) => {
        const sizes = [
          { least: 1, most: 4 },
          { least: 2, most: 5 },
        ];
        let most = -Infinity;
        for (const groups of everyGrouping(7, 2)) {
          const ones = groups.filter((g) => g === 1).length;
          if (ones >= 3 && ones <= 5) most = Math.max(most, sumWithin(distances, groups));
        }
        const answer = maximizeDiversity({ distances, sizes });
        expect(answer.objective).toBe(most);
        expect(sumWithin(distances, answer.groups)).toBe(most);
      }),
      { numRuns: 30, seed: 30 },
    );
  });

  it('gives the same groups for the same seed, inside their sizes', () => {
    fc.assert(
      fc.property(distanceTable(12), fc.nat(), (distances, seed) => {
        const sizes = Array.from({ length: 4 }, () => ({ least: 2, most: 4 }));
        const first = maximizeDiversity({ distances, sizes }, { seed, rounds: 2 });
        expect(maximizeDiversity({ distances, sizes }, { seed, rounds: 2 })).toEqual(first);
        for (const [g, size] of sizes.entries()) {
          const members = first.groups.filter((of) => of === g).length;
          expect(members >= size.least && members <= size.most).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('ends when told and keeps what it has', () => {
    const distances = [
      [0, 1],
      [1, 0],
    ];
    const answer = maximizeDiversity({ distances, sizes: [pair] }, { shouldStop: () => true });
    expect(answer).toEqual({ groups: [0, 0], objective: 1, stopped: true });
  });

  it('takes nobody, one group, and distances all alike', () => {
    expect(maximizeDiversity({ distances: [], sizes: [{ least: 0, most: 1 }] }).groups).toEqual([]);
    const flat = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => 0));
    expect(maximizeDiversity({ distances: flat, sizes: [pair, pair] }).objective).toBe(0);
  });

  it('refuses distances that are not symmetric or no square, and sizes without room', () => {
    const sizes = [{ least: 0, most: 2 }];
    expect(() =>
      maximizeDiversity({
        distances: [
          [0, 1],
          [2, 0],
        ],
        sizes,
      }),
    ).toThrow(/no-distance/);
    expect(() => maximizeDiversity({ distances: [[0], [0]], sizes })).toThrow(/no-square/);
    expect(() => maximizeDiversity({ distances: [[0]], sizes: [] })).toThrow(/no-groups/);
  });
});

function distanceTable(n: number): fc.Arbitrary<number[][]> {
  return fc
    .array(fc.nat(50), { minLength: n * n, maxLength: n * n })
    .map((flat) =>
      Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) =>
          i === j ? 0 : flat[Math.min(i, j) * n + Math.max(i, j)]!,
        ),
      ),
    );
}

function sumWithin(distances: readonly (readonly number[])[], groups: readonly number[]): number {
  let sum = 0;
  groups.forEach((g, i) => {
    for (let j = 0; j < i; j++) if (groups[j] === g) sum += distances[i]![j]!;
  });
  return sum;
}
