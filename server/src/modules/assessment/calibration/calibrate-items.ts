import { refineDifficulties } from '@everyplan/engine/testing';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/id.ts';
import type { RecurringPayload } from '../../../platform/jobs/recurring.ts';
import { findNewestCalibration } from '../bank/bank-of.ts';
import { writtenBank } from '../bank/written-bank.ts';
import { believePersons, believeItems, levelsOf } from './beliefs.ts';

export interface CalibrationJob {
  readonly districtId: string;
  readonly language: 'en' | 'es';
  /** Null: the weekly job. */
  readonly askedBy: string | null;
}

/** Fewer sessions than this teach nothing that is worth a version. */
const fewestSessions = 20;

/** Once a week, each language of which there are new answers. */
export async function calibrateWeekly(deps: Deps, { districtId }: RecurringPayload): Promise<void> {
  for (const language of ['en', 'es'] as const)
    await calibrateItems(deps, { districtId, language, askedBy: null });
}

/**
 * Learns the levels of a language's items from all finished sessions and keeps them as a new version, which sessions begun from then on use.
 * Run again without new answers it keeps nothing. Returns the version's id; undefined where there is none.
 */
export function calibrateItems(deps: Deps, job: CalibrationJob): Promise<string | undefined> {
  const { districtId, language, askedBy } = job;
  return inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const bank = writtenBank(language);
    const persons = believePersons(await listScored(tx, job));
    const answers = persons.reduce((sum, person) => sum + person.answers.length, 0);
    const newest = await findNewestCalibration(tx, { districtId }, language);
    const isNew = newest?.answers !== answers || newest.sessions !== persons.length;
    if (persons.length < fewestSessions || !isNew) return undefined;
    const refined = refineDifficulties({ items: believeItems(bank), persons });
    const calibrationId = newId();
    await tx
      .insertInto('item_calibration')
      .values({
        district_id: districtId,
        calibration_id: calibrationId,
        language,
        made_at: deps.now(),
        made_by: askedBy,
        sessions: persons.length,
        answers,
        converged: refined.converged,
      })
      .execute();
    const parameters = levelsOf(bank, refined.items);
    await tx
      .insertInto('item_parameter')
      .values(
        parameters.map((each) => ({
          district_id: districtId,
          calibration_id: calibrationId,
          item_id: each.itemId,
          level: each.level,
          error: each.error,
          written_level: each.writtenLevel,
          answers: each.answers,
          rmsd: each.rmsd,
        })),
      )
      .execute();
    await recordAudit(
      tx,
      { districtId, personId: askedBy },
      {
        action: 'calibrate-items',
        subjectType: 'district',
        subjectId: districtId,
        detail: { language, sessions: persons.length, answers, items: parameters.length },
      },
    );
    return calibrationId;
  });
}

/** What finished sessions answered, as they were scored; what was heard or withdrawn teaches nothing. */
function listScored(tx: Tx, { districtId, language }: CalibrationJob) {
  return tx
    .selectFrom('check_session')
    .select(['prior_grade', 'prior_error', 'scored'])
    .where('district_id', '=', districtId)
    .where('language', '=', language)
    .where('finished_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('session_id')
    .execute();
}
