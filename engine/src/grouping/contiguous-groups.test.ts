import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContiguousGroups } from './contiguous-groups.ts';
import { everyGrouping } from './grouping.arbitrary.ts';
import { spreadWithin } from './measure-spread.ts';

describe('findContiguousGroups', () => {
  it('has the least spread of all groupings, whatever the sizes', () => {
    const size = fc
      .tuple(fc.nat(3), fc.nat(3))
      .map(([least, extra]) => ({ least, most: least + extra }));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 7 }),
        fc.array(size, { minLength: 1, maxLength: 3 }),
        (needs, sizes) => {
          const question = {
            learners: needs.length,
            sizes,
            goal: { kind: 'similar-need', needs: needs.map((need) => [need]) },
          } as const;
          let least = Infinity;
          for (const groups of everyGrouping(needs.length, sizes.length)) {
            const counts = sizes.map((_, g) => groups.filter((of) => of === g).length);
            if (sizes.every((s, g) => counts[g]! >= s.least && counts[g]! <= s.most))
              least = Math.min(least, spreadWithin(question, groups));
          }
          const found = findContiguousGroups(needs, sizes);
          expect(found?.spread ?? Infinity).toBeCloseTo(least, 9);
          const spread = found === undefined ? Infinity : spreadWithin(question, found.groups);
          expect(spread).toBeCloseTo(least, 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});
