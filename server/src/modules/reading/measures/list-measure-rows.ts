import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { MeasureSource } from '../tables.ts';

export interface MeasureInTable {
  readonly measureId: string;
  readonly source: MeasureSource;
  readonly asGiven: string;
  readonly because: string;
  readonly grade: number;
  readonly error: number;
  readonly measuredOn: string;
  readonly recordedByName: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnByName: string | null;
  readonly withdrawnBecause: string | null;
}

/** All that was measured of a learner, the newest first, also what was withdrawn. */
export async function listMeasureRows(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, language }: { readonly learnerId: string; readonly language: 'en' | 'es' },
): Promise<readonly MeasureInTable[]> {
  const { rows } = await sql<MeasureInTable>`
    select m.measure_id as "measureId", m.source, m.as_given as "asGiven", m.because, m.grade, m.error, m.measured_on::text as "measuredOn",
      p.given_name || ' ' || p.family_name as "recordedByName", m.withdrawn_at as "withdrawnAt",
      w.given_name || ' ' || w.family_name as "withdrawnByName", m.withdrawn_because as "withdrawnBecause"
    from reader_measure m
    left join person p on p.district_id = ${districtId}::uuid and p.person_id = m.recorded_by
    left join person w on w.district_id = ${districtId}::uuid and w.person_id = m.withdrawn_by
    where m.district_id = ${districtId}::uuid and m.learner_id = ${learnerId}::uuid and m.language = ${language}
    order by m.measured_on desc, m.measure_id desc`.execute(tx);
  return rows;
}
