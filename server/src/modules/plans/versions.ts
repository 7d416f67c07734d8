import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import type { PlanContent } from './plan-content.ts';
import { findPlan } from './queries.ts';
import type { VersionReason } from './tables.ts';

interface VersionRow {
  readonly version: number;
  readonly reason: VersionReason;
  readonly content: PlanContent;
  readonly made_at: Date;
  readonly author_name: string | null;
}

/** Every version of a learner's plan, newest first; none before the first draft. */
export async function listVersions(tx: Tx, scope: Scope, learnerId: string) {
  const plan = await findPlan(tx, scope, learnerId);
  if (plan === undefined) return [];
  const { rows } = await sql<VersionRow>`
    select v.version, v.reason, v.content, v.made_at, p.given_name || ' ' || p.family_name as author_name
    from plan_version v left join person p on p.district_id = v.district_id and p.person_id = v.author_id
    where v.district_id = ${scope.districtId}::uuid and v.plan_id = ${plan.plan_id}::uuid
    order by v.version desc limit 500`.execute(tx);
  return rows.map((row) => ({
    version: row.version,
    reason: row.reason,
    authorName: row.author_name,
    madeAt: row.made_at.toISOString(),
    goals: row.content.goals.map(({ goalId, title, state }) => ({ goalId, title, state })),
    steps: row.content.steps.map(({ stepId, title, minutes }) => ({ stepId, title, minutes })),
  }));
}

export async function findContent(
  tx: Tx,
  { districtId }: Scope,
  given: { readonly planId: string; readonly version: number },
): Promise<PlanContent | undefined> {
  const row = await tx
    .selectFrom('plan_version')
    .select('content')
    .where('district_id', '=', districtId)
    .where('plan_id', '=', given.planId)
    .where('version', '=', given.version)
    .executeTakeFirst();
  return row?.content;
}
