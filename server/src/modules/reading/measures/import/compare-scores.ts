import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { TestScore } from './convert-scores.ts';

export interface ConvertedScore extends Omit<TestScore, 'score'> {
  readonly grade: number;
  readonly error: number;
  readonly asGiven: string;
}

export interface ScoreChange {
  readonly score: ConvertedScore;
  readonly state: 'new' | 'changed' | 'same';
  /** The imported measures of that test and day whose place it takes. */
  readonly replaces: readonly string[];
}

interface Known {
  readonly learnerId: string;
  readonly measureId: string;
  readonly key: string;
  readonly asGiven: string;
  readonly imported: boolean;
  readonly counts: boolean;
}

export const undoneReason = 'import undone';

/**
 * What each score would change. The same score of a test and day is known again, also where a teacher has withdrawn it; another score of
 * that test and day, brought by an import, is corrected.
 */
export async function compareScores(
  tx: Tx,
  {
    districtId,
    scores,
  }: { readonly districtId: string; readonly scores: readonly ConvertedScore[] },
): Promise<readonly ScoreChange[]> {
  const learnerIds = [...new Set(scores.map(({ learnerId }) => learnerId))];
  const { rows } = await sql<Known>`
    select learner_id as "learnerId", measure_id as "measureId", concat_ws(' ', learner_id, source, language, measured_on) as key,
      as_given as "asGiven", import_id is not null as imported, withdrawn_at is null as counts
    from reader_measure where district_id = ${districtId}::uuid and learner_id = any(${learnerIds}::uuid[])
      and withdrawn_because is distinct from ${undoneReason} and withdrawn_because is distinct from ${correctedReason}`.execute(
    tx,
  );
  return scores.map((score) => {
    const key = [score.learnerId, score.scale, score.language, score.day].join(' ');
    const known = rows.filter((row) => row.key === key);
    if (known.some(({ asGiven }) => asGiven === score.asGiven))
      return { score, state: 'same', replaces: [] };
    const replaces = known
      .filter(({ imported, counts }) => imported && counts)
      .map(({ measureId }) => measureId);
    return { score, state: replaces.length > 0 ? 'changed' : 'new', replaces };
  });
}

export const correctedReason = 'corrected by import';
