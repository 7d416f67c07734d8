import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { PlanHead } from '../queries.ts';

/** Whoever said yes to the version before has said yes to the next, which differs only within what was agreed. */
export async function carryApprovals(
  tx: Tx,
  { districtId }: Scope,
  { plan_id: planId, version }: PlanHead,
): Promise<void> {
  await sql`insert into plan_approval (district_id, plan_id, version, voice, approved_by, approved_at)
    select district_id, plan_id, version + 1, voice, approved_by, approved_at from plan_approval
    where district_id = ${districtId}::uuid and plan_id = ${planId}::uuid and version = ${version}`.execute(
    tx,
  );
}
