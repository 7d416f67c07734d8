import { normalQuantile } from '../../../numbers/normal-quantile.ts';
import { findNorms, type NormRow, normPercentiles, type Season } from '../../fluency/norms.ts';
import type { SchoolPlace } from '../school-clock.ts';
import { spreadAt } from '../typical-reader.ts';
import type { Converted } from './converted.ts';
import { interpolate, type TablePoint } from './interpolate.ts';
import { normPlace } from './norm-place.ts';
import { readNumber } from './read-number.ts';

/** Words correct a minute and tests of reading correlate at about .67 (Reschly et al. 2009, grades 1-6). */
const correlation = 0.67;
const noise = Math.sqrt(1 - correlation ** 2) / correlation;
const [least, most] = [0, 300];
export const dibelsRange = '0 to 300';

/** Words read correctly in a minute (DIBELS 8, ORF) by a learner in a grade on a day: the rank in that grade and season, as a grade. */
export function convertDibels(
  score: string,
  at: { readonly school: SchoolPlace | null; readonly day: string },
): Converted {
  const words = readNumber(score.replace(/\s*wcpm$/i, ''));
  if (Number.isNaN(words)) return { ok: false, code: 'score-unreadable', range: dibelsRange };
  if (words < least || words > most)
    return { ok: false, code: 'score-out-of-range', range: dibelsRange };
  if (at.school === null) return { ok: false, code: 'school-grade-needed', range: dibelsRange };
  const { grade, season, inSchool } = normPlace(at.school, at.day);
  const { row, beyond } = nearestNorms(grade, season);
  const table = normPercentiles
    .map((percentile, place): TablePoint => [row[place]!, normalQuantile(percentile / 100)])
    .toReversed();
  const z = Math.min(2.5, Math.max(-2.5, interpolate(table, words).y));
  const spread = spreadAt(inSchool);
  return {
    ok: true,
    grade: inSchool + z * spread,
    error: Math.hypot(spread * noise, beyond ? 1 : 0),
    asGiven: `${words} wcpm`,
    because: [
      { code: 'scale-dibels', values: { grade, season } },
      ...(beyond ? [{ code: 'scale-beyond-table' as const, values: {} }] : []),
    ],
  };
}

/** Grade 1 has no norms in autumn, kindergarten and grades above 6 none at all: the nearest row stands in. */
function nearestNorms(
  grade: number,
  season: Season,
): { readonly row: NormRow; readonly beyond: boolean } {
  const inTable = Math.min(6, Math.max(1, grade));
  const row = findNorms(inTable, season);
  if (row !== undefined) return { row, beyond: inTable !== grade };
  return { row: findNorms(inTable, 'winter')!, beyond: true };
}
