import { readGrade } from '@everyplan/engine/planning';
import type { SchoolPlace } from '@everyplan/engine/reading';
import type { Tx } from '../../../platform/db/database.ts';
import { readSchoolYear } from '../../learners/index.ts';

interface Asked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  /** The day on which the roster's grades hold. */
  readonly today: string;
}

/** The grade of each learner in the school year of today; whose grade is not one of K-12 is missing. */
export async function listSchoolPlaces(
  tx: Tx,
  { districtId, learnerIds, today }: Asked,
): Promise<ReadonlyMap<string, SchoolPlace>> {
  if (learnerIds.length === 0) return new Map();
  // The district's year is named by the calendar year in which it ends.
  const schoolYear = (await readSchoolYear(tx, districtId, new Date(`${today}T12:00:00Z`))) - 1;
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'grades'])
    .where('district_id', '=', districtId)
    .where('person_id', 'in', learnerIds)
    .execute();
  return new Map(
    rows.flatMap(({ person_id, grades }) => {
      const grade = readGrade(grades[0]);
      return grade === undefined ? [] : [[person_id, { grade, schoolYear }] as const];
    }),
  );
}
