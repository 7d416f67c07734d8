import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPercentile } from './find-percentile.ts';
import { findNorms, normPercentiles, type Season } from './norms.ts';

const seasons: readonly Season[] = ['fall', 'winter', 'spring'];
const published = [1, 2, 3, 4, 5, 6].flatMap((grade) =>
  seasons.flatMap((season) => {
    const row = findNorms(grade, season);
    return row === undefined ? [] : [{ grade, season, row }];
  }),
);

describe('the norms', () => {
  test('are 17 rows: six grades by three seasons, but no fall of grade 1', () => {
    expect(published).toHaveLength(17);
    expect(findNorms(1, 'fall')).toBeUndefined();
  });

  test('fall from percentile to percentile, and no grade’s median falls within its year', () => {
    for (const { row } of published) expect(row.toSorted((a, b) => b - a)).toEqual([...row]);
    for (const grade of [2, 3, 4, 5, 6]) {
      const medians = seasons.map((season) => findNorms(grade, season)?.[2] ?? 0);
      expect(medians.toSorted((a, b) => a - b)).toEqual(medians);
    }
  });

  test.each([
    [1, 'winter', [97, 59, 29, 16, 9]],
    [3, 'spring', [166, 139, 112, 91, 63]],
    [4, 'spring', [184, 160, 133, 105, 83]],
    [5, 'fall', [179, 153, 121, 87, 64]],
    [6, 'spring', [204, 173, 146, 122, 91]],
  ] as const)('say of grade %i in %s what was published', (grade, season, row) => {
    expect(findNorms(grade, season)).toEqual(row);
  });
});

describe('a percentile', () => {
  test('is the published one at each published point', () => {
    for (const { grade, season, row } of published)
      for (const [index, words] of row.entries())
        expect(findPercentile(words, grade, season)).toEqual({
          kind: 'percentile',
          percentile: normPercentiles[index],
        });
  });

  test('lies on a straight line between two points', () => {
    expect(findPercentile(104, 5, 'fall')).toEqual({ kind: 'percentile', percentile: 38 });
  });

  test('is not made up beyond the last point', () => {
    expect(findPercentile(179.5, 5, 'fall')).toEqual({ kind: 'above', percentile: 90 });
    expect(findPercentile(63, 5, 'fall')).toEqual({ kind: 'below', percentile: 10 });
  });

  test.each([
    [1, 'fall'],
    [7, 'spring'],
    [8, 'fall'],
    [0, 'spring'],
  ] as const)('is not given for grade %i in %s, where nothing is published', (grade, season) => {
    expect(findPercentile(100, grade, season)).toEqual({ kind: 'no-norms' });
  });

  test('never falls when somebody reads faster', () => {
    const words = fc.double({ min: 0, max: 260, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...published), words, words, ({ grade, season }, one, other) => {
        const of = (pace: number) => rank(findPercentile(pace, grade, season));
        expect(of(Math.max(one, other))).toBeGreaterThanOrEqual(of(Math.min(one, other)));
      }),
    );
  });
});

function rank(standing: ReturnType<typeof findPercentile>): number {
  if (standing.kind === 'above') return 91;
  if (standing.kind === 'below') return 9;
  return standing.kind === 'percentile' ? standing.percentile : Number.NaN;
}
