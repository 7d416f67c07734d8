import { findNorms, normPercentiles, type Season } from './norms.ts';

export type FluencyStanding =
  /** Whole, 10 to 90. */
  | { readonly kind: 'percentile'; readonly percentile: number }
  /** Beyond the last published point no figure is made up. */
  | { readonly kind: 'above'; readonly percentile: 90 }
  | { readonly kind: 'below'; readonly percentile: 10 }
  | { readonly kind: 'no-norms' };

/**
 * Where words correct a minute stand among readers of a grade (1 to 6) in a season, by straight lines between the published points of
 * Hasbrouck and Tindal (2017).
 *
 * @throws RangeError for a pace that is negative or not finite.
 */
export function findPercentile(
  wordsCorrectPerMinute: number,
  grade: number,
  season: Season,
): FluencyStanding {
  if (!(wordsCorrectPerMinute >= 0 && Number.isFinite(wordsCorrectPerMinute)))
    throw new RangeError('Words correct a minute are 0 or more.');
  const row = findNorms(grade, season);
  if (row === undefined) return { kind: 'no-norms' };
  if (wordsCorrectPerMinute > row[0]) return { kind: 'above', percentile: 90 };
  if (wordsCorrectPerMinute < row[4]) return { kind: 'below', percentile: 10 };
  const upper = row.findLastIndex((words) => words >= wordsCorrectPerMinute);
  return { kind: 'percentile', percentile: between(row, upper, wordsCorrectPerMinute) };
}

function between(row: readonly number[], upper: number, words: number): number {
  const [high = 0, low = high] = [row[upper], row[upper + 1]];
  const [above = 0, below = above] = [normPercentiles[upper], normPercentiles[upper + 1]];
  if (high === low) return above;
  return Math.round(below + ((words - low) / (high - low)) * (above - below));
}
