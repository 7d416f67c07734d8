import type { Measure } from '@everyplan/engine/reading';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

interface Asked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly language: 'en' | 'es';
  /** Nothing later than this day. */
  readonly until: string;
}

/** What counts of each learner, the oldest first: one statement for a whole school. Learners without a measure are missing. */
export async function listMeasures(
  tx: Tx,
  { districtId, learnerIds, language, until }: Asked,
): Promise<ReadonlyMap<string, readonly Measure[]>> {
  if (learnerIds.length === 0) return new Map();
  const { rows } = await sql<{ learnerId: string } & Measure>`
    select learner_id as "learnerId", measure_id as id, source, grade, error, measured_on::text as day from reader_measure
    where district_id = ${districtId}::uuid and learner_id = any(${[...learnerIds]}::uuid[]) and language = ${language}
      and measured_on <= ${until}::date and withdrawn_at is null
    order by measured_on, measure_id`.execute(tx);
  const byLearner = new Map<string, Measure[]>();
  for (const { learnerId, ...measure } of rows) {
    const known = byLearner.get(learnerId);
    if (known === undefined) byLearner.set(learnerId, [measure]);
    else known.push(measure);
  }
  return byLearner;
}
