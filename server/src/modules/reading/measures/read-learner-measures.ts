import { readerAsOf, type Measure, type SchoolPlace } from '@everyplan/engine/reading';
import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { listCourseDays } from './course-days.ts';
import { type MeasureInTable, listMeasureRows } from './list-measure-rows.ts';
import { getLearnerToMeasure, mayMeasure } from './policy.ts';
import { readDays } from './reading-days.ts';
import { listSchoolPlaces } from './school-places.ts';

interface Asked {
  readonly learnerId: string;
  readonly asOf?: string | undefined;
  readonly language?: 'en' | 'es' | undefined;
}

const half80 = 1.2815515655446004;

/** How well a learner reads as of a day, all that says so, and how it came about. */
export function readLearnerMeasures(
  deps: Deps,
  actor: Actor,
  { learnerId, asOf, language = 'en' }: Asked,
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getLearnerToMeasure(tx, actor, learnerId);
    await recordAccess(tx, actor, { learnerId, what: 'record' });
    const { today, day } = await readDays(tx, actor, { asked: asOf, now: deps.now() });
    const rows = await listMeasureRows(tx, actor, { learnerId, language });
    const schools = await listSchoolPlaces(tx, { ...actor, learnerIds: [learnerId], today });
    const school = schools.get(learnerId) ?? null;
    const measures = rows.filter(({ withdrawnAt }) => withdrawnAt === null).map(measureOf);
    const { from, error: _error, ...reader } = readerAsOf({ school, measures, day });
    const shares = new Map(from.map((each) => [each.id, each]));
    return {
      asOf: day,
      today,
      language,
      reader: { ...reader, because: reader.because.map((each) => ({ ...each })) },
      course: courseOf({ school, measures, day }),
      measures: rows.map((row) => ({
        ...presentMeasure(row),
        share: shares.get(row.measureId)?.share ?? null,
        farOff: shares.get(row.measureId)?.farOff ?? false,
      })),
      mayAdd: await mayMeasure(tx, actor, learnerId),
    };
  });
}

function measureOf({ measureId, source, grade, error, measuredOn }: MeasureInTable): Measure {
  return { id: measureId, source, grade, error, day: measuredOn };
}

interface Course {
  readonly school: SchoolPlace | null;
  readonly measures: readonly Measure[];
  readonly day: string;
}

function courseOf({ school, measures, day }: Course) {
  return listCourseDays(
    measures.map((measure) => measure.day),
    day,
  ).map((at) => {
    const { grade, low, high } = readerAsOf({ school, measures, day: at });
    return { day: at, grade, low, high };
  });
}

function presentMeasure(row: MeasureInTable) {
  const { measureId, source, asGiven, because, grade, error, measuredOn, recordedByName } = row;
  return {
    measureId,
    source,
    asGiven,
    because,
    grade,
    low: grade - half80 * error,
    high: grade + half80 * error,
    measuredOn,
    recordedByName,
    withdrawal:
      row.withdrawnAt === null
        ? null
        : {
            at: row.withdrawnAt.toISOString(),
            byName: row.withdrawnByName,
            because: row.withdrawnBecause ?? '',
          },
  };
}
