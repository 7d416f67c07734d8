import { readerAsOf, readerGrowth } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import { listMeasures } from './list-measures.ts';
import { type ReadingCounts, noReadings, listReadingCounts } from './reading-counts.ts';
import { listSchoolPlaces } from './school-places.ts';

export interface GrowthAsked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly since: string;
  readonly today: string;
  readonly timeZone: string;
  readonly language: 'en' | 'es';
}

export type LearnerGrowth = Awaited<ReturnType<typeof listGrowth>>[number];

const weekMs = 7 * 86_400_000;
/** What learners feel and adults guess is no check. */
const noCheck: readonly string[] = ['reading', 'teacher'];

/** How far each learner came, when they were checked last, what they read and voted: four statements whatever their number. */
export async function listGrowth(tx: Tx, asked: GrowthAsked) {
  const { learnerIds, since, today } = asked;
  const schools = await listSchoolPlaces(tx, asked);
  const measures = await listMeasures(tx, { ...asked, until: today });
  const counts = await listReadingCounts(tx, asked);
  return learnerIds.map((learnerId) => {
    const school = schools.get(learnerId) ?? null;
    const known = measures.get(learnerId) ?? [];
    const { grade, error, low, high } = readerAsOf({ school, measures: known, day: today });
    const lastCheckedOn = known.findLast(({ source }) => !noCheck.includes(source))?.day ?? null;
    return {
      learnerId,
      error,
      reader: { grade, low, high, measured: known.length > 0 },
      change: readerGrowth({ school, measures: known, since, until: today }) ?? null,
      lastCheckedOn,
      weeksSinceCheck: lastCheckedOn === null ? null : weeksBetween(lastCheckedOn, today),
      ...((counts.get(learnerId) ?? noReadings) satisfies ReadingCounts),
    };
  });
}

function weeksBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / weekMs);
}
