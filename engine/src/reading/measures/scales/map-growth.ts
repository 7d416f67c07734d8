import type { Season } from '../../fluency/norms.ts';
import type { SchoolPlace } from '../school-clock.ts';
import { spreadAt } from '../typical-reader.ts';
import type { Converted } from './converted.ts';
import { normPlace } from './norm-place.ts';
import { readNumber } from './read-number.ts';

type Norm = readonly [mean: number, deviation: number];

/** NWEA 2020 MAP Growth achievement status norms, reading, kindergarten to grade 8 (Thum and Kuhfeld 2020). */
const norms: Readonly<Record<Season, readonly Norm[]>> = {
  fall: [
    [136.65, 12.22],
    [155.93, 12.66],
    [172.35, 15.19],
    [186.62, 16.65],
    [196.67, 16.78],
    [204.48, 16.38],
    [210.17, 16.46],
    [214.2, 16.51],
    [218.01, 17.04],
  ],
  winter: [
    [146.28, 11.78],
    [165.85, 13.21],
    [181.2, 15.05],
    [193.9, 16.14],
    [202.5, 16.25],
    [209.12, 15.88],
    [213.81, 15.98],
    [217.09, 16.21],
    [220.52, 16.69],
  ],
  spring: [
    [153.09, 12.06],
    [171.4, 14.19],
    [185.57, 15.49],
    [197.12, 16.27],
    [204.83, 16.31],
    [210.98, 15.97],
    [215.36, 16.03],
    [218.36, 16.38],
    [221.66, 16.87],
  ],
};
/** A test's own error in RIT. */
const testErrorRit = 3.3;
/** A rank among readers is not yet a grade of texts; and the norms' figures could not be looked up a second time (our assumption). */
const linkErrorGrades = 0.7;
const [least, most] = [100, 350];
export const mapGrowthRange = '100 to 350';

/** A RIT score in reading of a learner in a grade on a day: the rank among readers of that grade and season, as that rank's grade. */
export function convertMapGrowth(
  score: string,
  at: { readonly school: SchoolPlace | null; readonly day: string },
): Converted {
  const rit = readNumber(score.replace(/\s*RIT$/i, ''));
  if (Number.isNaN(rit)) return { ok: false, code: 'score-unreadable', range: mapGrowthRange };
  if (rit < least || rit > most)
    return { ok: false, code: 'score-out-of-range', range: mapGrowthRange };
  if (at.school === null) return { ok: false, code: 'school-grade-needed', range: mapGrowthRange };
  const { grade, season, inSchool } = normPlace(at.school, at.day);
  const last = norms[season].length - 1;
  const beyond = grade < 0 || grade > last;
  const [mean, deviation] = norms[season][Math.min(last, Math.max(0, grade))]!;
  const z = Math.min(3.5, Math.max(-3.5, (rit - mean) / deviation));
  const spread = spreadAt(inSchool);
  return {
    ok: true,
    grade: inSchool + z * spread,
    error: Math.hypot((testErrorRit / deviation) * spread, linkErrorGrades, beyond ? 1 : 0),
    asGiven: `${rit} RIT`,
    because: [
      { code: 'scale-map', values: { grade, season } },
      ...(beyond ? [{ code: 'scale-beyond-table' as const, values: {} }] : []),
    ],
  };
}
