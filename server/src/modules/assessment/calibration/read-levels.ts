import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { findNewestCalibration } from '../bank/bank-of.ts';
import { writtenBank } from '../bank/written-bank.ts';
import { misfitRmsd } from './misfit.ts';

/** Where the levels of a language's questions come from at present, for whoever reads a result. */
export async function readLevels(tx: Tx, scope: Scope, language: 'en' | 'es') {
  const newest = await findNewestCalibration(tx, scope, language);
  const parameters =
    newest === undefined
      ? []
      : await tx
          .selectFrom('item_parameter')
          .select('rmsd')
          .where('district_id', '=', scope.districtId)
          .where('calibration_id', '=', newest.calibration_id)
          .execute();
  return {
    language,
    items: writtenBank(language).items.size,
    answers: await countAnswers(tx, language),
    calibratedAt: newest?.made_at.toISOString() ?? null,
    learned: parameters.length,
    misfits: parameters.filter(({ rmsd }) => rmsd !== null && rmsd > misfitRmsd).length,
  };
}

/** A number only, so it counts the whole district for whoever asks. */
async function countAnswers(tx: Tx, language: 'en' | 'es'): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count_check_answers(${language}) as count`.execute(tx);
  return rows[0]?.count ?? 0;
}
