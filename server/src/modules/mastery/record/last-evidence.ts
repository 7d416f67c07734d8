import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { EvidenceSource } from '../tables.ts';

export interface LastEvidence {
  readonly skillId: string;
  readonly source: EvidenceSource;
  readonly happenedAt: Date;
}

/** The latest piece of each skill of a learner that counts and had happened before a moment. */
export async function listLastEvidence(
  tx: Tx,
  { districtId }: Scope,
  { learnerId, before }: { readonly learnerId: string; readonly before: Date },
): Promise<readonly LastEvidence[]> {
  const { rows } = await sql<LastEvidence>`
    select distinct on (e.skill_id) e.skill_id as "skillId", e.source, coalesce(e.occurred_at, e.recorded_at) as "happenedAt"
    from evidence e
    where e.district_id = ${districtId}::uuid and e.learner_id = ${learnerId}::uuid
      and coalesce(e.occurred_at, e.recorded_at) < ${before}
      and not exists (select from evidence_retraction r where r.district_id = e.district_id
        and (r.evidence_id = e.evidence_id or r.import_id = e.import_id))
    order by e.skill_id, coalesce(e.occurred_at, e.recorded_at) desc, e.evidence_id desc`.execute(
    tx,
  );
  return rows;
}
