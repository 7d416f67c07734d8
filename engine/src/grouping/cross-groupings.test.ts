import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crossGroupings } from './cross-groupings.ts';
import { type DiversityProblem, drawDiversityState } from './diversity-state.ts';
import { seededRandom } from './seeded-random.ts';

it('gives everybody a place inside the sizes, however different the limits', () => {
  const limits = fc
    .tuple(fc.nat(4), fc.nat(8))
    .map(([least, more]) => ({ least, most: least + more }));
  fc.assert(
    fc.property(
      fc.array(limits, { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (sizes, fill, seed) => {
        const random = seededRandom(seed);
        const least = sizes.reduce((sum, size) => sum + size.least, 0);
        const most = sizes.reduce((sum, size) => sum + size.most, 0);
        const problem = drawProblem(least + Math.floor(fill * (most - least)), sizes, random);
        const parent = (): Int32Array => drawDiversityState(problem, random).group;
        const child = crossGroupings(problem, [parent(), parent()], random);
        for (const [g, size] of sizes.entries()) {
          const members = child.filter((of) => of === g).length;
          expect(members).toBeGreaterThanOrEqual(size.least);
          expect(members).toBeLessThanOrEqual(size.most);
        }
        expect(child.every((g) => g >= 0 && g < sizes.length)).toBe(true);
      },
    ),
  );
});

it('keeps the groups of parents who agree', () => {
  const random = seededRandom(1);
  const sizes = Array.from({ length: 4 }, () => ({ least: 3, most: 3 }));
  const problem = drawProblem(12, sizes, random);
  const { group } = drawDiversityState(problem, random);
  const child = crossGroupings(problem, [group, group], random);
  for (let i = 0; i < 12; i++)
    for (let j = 0; j < i; j++) expect(child[i] === child[j]).toBe(group[i] === group[j]);
});

function drawProblem(
  learners: number,
  sizes: DiversityProblem['sizes'],
  random: () => number,
): DiversityProblem {
  const distance = new Float64Array(learners * learners);
  for (let i = 0; i < learners; i++)
    for (let j = 0; j < i; j++)
      distance[i * learners + j] = distance[j * learners + i] = random() % 100;
  const room = Math.max(0, ...sizes.map(({ most }) => Math.min(learners, most)));
  const chances = { ofRoom: new Float64Array(1), ofOne: new Float64Array(1) };
  return { learners, distance, sizes, room, leastCost: new Float64Array(learners), chances };
}
