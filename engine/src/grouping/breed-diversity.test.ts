import { describe, expect, it } from 'vitest';
import { type DiversityAnswer, maximizeDiversity } from './maximize-diversity.ts';
import { seededRandom } from './seeded-random.ts';

const LEARNERS = 24;
const GROUPS = 4;
const sizes = Array.from({ length: GROUPS }, () => ({ least: 6, most: 6 }));

describe('breedDiversity', () => {
  it('finds the groups that were planted, with time for a population and without', () => {
    const distances = tabulate((i, j) => (i % GROUPS === j % GROUPS ? 2 : 1));
    for (const looks of [3, 30, 3000])
      expect(search(distances, looks).objective).toBe((LEARNERS * 5 * 2) / 2);
  });

  it('gives the same groups for the same seed where the clock goes alike', () => {
    const random = seededRandom(3);
    const distances = tabulate(() => random() % 100);
    expect(search(distances, 1500)).toEqual(search(distances, 1500));
  });

  it('ends in the middle of its population when told', () => {
    const random = seededRandom(4);
    const distances = tabulate(() => random() % 100);
    let asked = 0;
    const answer = search(distances, 3000, () => ++asked > 400);
    expect(answer.stopped).toBe(true);
    expect(answer.groups.filter((g) => g === 0)).toHaveLength(6);
  });
});

/** With a clock that counts how often it is looked at. */
function search(
  distances: readonly (readonly number[])[],
  looks: number,
  shouldStop: () => boolean = () => false,
): DiversityAnswer {
  let look = 0;
  return maximizeDiversity(
    { distances, sizes },
    { seed: 2, progress: () => look++ / looks, shouldStop },
  );
}

function tabulate(distanceOf: (i: number, j: number) => number): number[][] {
  const rows = Array.from({ length: LEARNERS }, () => Array.from({ length: LEARNERS }, () => 0));
  for (let i = 0; i < LEARNERS; i++)
    for (let j = 0; j < i; j++) rows[i]![j] = rows[j]![i] = distanceOf(i, j);
  return rows;
}
