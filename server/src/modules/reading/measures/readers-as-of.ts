import { readerAsOf, type ReaderEstimate, type SchoolPlace } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import { listMeasures, type MeasuresByLearner } from './list-measures.ts';
import { listSchoolPlaces } from './school-places.ts';

export type Readers = ReadonlyMap<string, ReaderEstimate>;

/**
 * One measure of each reader as of a day, with where it comes from; who was never measured gets what the school grade says, with a wide
 * error. Three statements, whatever the number of learners. `day` is also the day on which the roster's grades hold.
 */
// oxlint-disable-next-line max-params -- agreed between modules before it was written
export async function readersAsOf(
  tx: Tx,
  districtId: string,
  learnerIds: readonly string[],
  day: string,
  language: 'en' | 'es',
): Promise<Readers> {
  return estimateReaders(tx, { districtId, learnerIds, day, language, today: day });
}

export interface ReadersAsked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly day: string;
  readonly language: 'en' | 'es';
  /** The day on which the roster's grades hold, where `day` lies in the past. */
  readonly today: string;
}

export async function estimateReaders(
  tx: Tx,
  { districtId, learnerIds, day, language, today }: ReadersAsked,
): Promise<Readers> {
  const schools = await listSchoolPlaces(tx, { districtId, learnerIds, today });
  const measures = await listMeasures(tx, { districtId, learnerIds, language, until: day });
  return estimate({ learnerIds, schools, measures, day });
}

/** The estimates out of what was read. */
export function estimate({
  learnerIds,
  schools,
  measures,
  day,
}: {
  readonly learnerIds: readonly string[];
  readonly schools: ReadonlyMap<string, SchoolPlace>;
  readonly measures: MeasuresByLearner;
  readonly day: string;
}): Readers {
  return new Map(
    learnerIds.map((learnerId) => [
      learnerId,
      readerAsOf({
        school: schools.get(learnerId) ?? null,
        measures: measures.get(learnerId) ?? [],
        day,
      }),
    ]),
  );
}
