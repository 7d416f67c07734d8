import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import type { PlanContent } from './plan-content.ts';
import { presentVersionedAnswer, presentVersionedGoal } from './present-version.ts';
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
export async function listVersions(
  tx: Tx,
  scope: Scope & { readonly language: string },
  learnerId: string,
) {
  const plan = await findPlan(tx, scope, learnerId);
  if (plan === undefined) return [];
  const { rows } = await sql<VersionRow>`
    select v.version, v.reason, v.content, v.made_at, p.given_name || ' ' || p.family_name as author_name
    from plan_version v left join person p on p.district_id = v.district_id and p.person_id = v.author_id
    where v.district_id = ${scope.districtId}::uuid and v.plan_id = ${plan.plan_id}::uuid
    order by v.version desc limit 500`.execute(tx);
  const names = await listNames(tx, scope, championsOf(rows));
  return rows.map((row) => ({
    version: row.version,
    reason: row.reason,
    authorName: row.author_name,
    madeAt: row.made_at.toISOString(),
    state: row.content.closing?.state ?? null,
    goals: row.content.goals.map((goal) =>
      presentVersionedGoal(goal, row.content, { names, language: scope.language }),
    ),
    answers: (row.content.answers ?? []).map((answer) =>
      presentVersionedAnswer(answer, scope.language),
    ),
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

function championsOf(versions: readonly VersionRow[]): readonly string[] {
  const ids = versions.flatMap(({ content }) =>
    content.goals.flatMap(({ details }) => details?.championId ?? []),
  );
  return [...new Set(ids)];
}

async function listNames(
  tx: Tx,
  { districtId }: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ person_id: string; name: string }>`
    select person_id, given_name || ' ' || family_name as name from person
    where district_id = ${districtId}::uuid and person_id = any(${personIds}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.person_id, row.name]));
}
