import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { changePlan, getPlanToChange } from './change-plan.ts';
import { insertRows, rowsOf } from './insert-rows.ts';
import type { PlanContent } from './plan-content.ts';
import { findNewestWeek } from './queries.ts';
import { findContent } from './versions.ts';

/**
 * Makes a new version with an old one's content. What has been ticked stays ticked and in the week; where the old version was of an earlier
 * week, its goals come back and the steps of the present week stay.
 */
export async function restoreVersion(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly version: number },
) {
  const current = await inDistrict(deps.connection, actor, (tx) =>
    getPlanToChange(tx, actor, given.learnerId),
  );
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: current.version,
    reason: 'undone',
    action: 'restore-plan',
    detail: { restored: given.version },
    apply: async (tx, plan) => {
      const content = await findContent(tx, actor, {
        planId: plan.plan_id,
        version: given.version,
      });
      if (content === undefined) throw notFound('version');
      await putContent(tx, actor, { planId: plan.plan_id, content });
    },
  });
}

async function putContent(
  tx: Tx,
  scope: Scope,
  { planId, content }: { readonly planId: string; readonly content: PlanContent },
): Promise<void> {
  const week = await findNewestWeek(tx, scope, planId);
  const sameWeek = week !== undefined && week.week_id === content.week?.weekId;
  await putGoals(tx, scope, { planId, content });
  if (sameWeek) await putSteps(tx, scope, { planId, weekId: week.week_id, content });
  await dropOtherGoals(tx, scope, { planId, content });
}

const goalColumns = {
  district_id: 'uuid',
  plan_id: 'uuid',
  goal_id: 'uuid',
  position: 'integer',
  standard_id: 'uuid',
  skill_id: 'uuid',
  title: 'text',
  because: 'jsonb',
  state: 'text',
  edited_by: 'uuid',
  edited_at: 'timestamptz',
} as const;

interface Putting {
  readonly planId: string;
  readonly content: PlanContent;
}

async function putGoals(
  tx: Tx,
  { districtId }: Scope,
  { planId, content }: Putting,
): Promise<void> {
  const rows = content.goals.map((goal) => ({
    district_id: districtId,
    plan_id: planId,
    goal_id: goal.goalId,
    position: goal.position,
    standard_id: goal.standardId,
    skill_id: goal.skillId,
    title: goal.title,
    because: goal.because,
    state: goal.state,
    edited_by: goal.editedBy,
    edited_at: goal.editedAt,
  }));
  await sql`update goal set position = given.position, title = given.title, because = given.because, state = given.state,
      edited_by = given.edited_by, edited_at = given.edited_at
    from ${rowsOf(goalColumns, rows)}
    where goal.district_id = given.district_id and goal.plan_id = given.plan_id and goal.goal_id = given.goal_id`.execute(
    tx,
  );
  const there = await idsOf(tx, { districtId, planId, table: 'goal' });
  await insertRows(
    tx,
    { table: 'goal', columns: goalColumns },
    rows.filter((row) => !there.has(row.goal_id)),
  );
}

const stepColumns = {
  district_id: 'uuid',
  plan_id: 'uuid',
  week_id: 'uuid',
  step_id: 'uuid',
  goal_id: 'uuid',
  resource_id: 'uuid',
  position: 'integer',
  kind: 'text',
  title: 'text',
  minutes: 'integer',
  because: 'jsonb',
  edited_by: 'uuid',
  edited_at: 'timestamptz',
} as const;

async function putSteps(
  tx: Tx,
  { districtId }: Scope,
  { planId, weekId, content }: Putting & { readonly weekId: string },
): Promise<void> {
  const rows = content.steps.map((step) => ({
    district_id: districtId,
    plan_id: planId,
    week_id: weekId,
    step_id: step.stepId,
    goal_id: step.goalId,
    resource_id: step.resourceId,
    position: step.position,
    kind: step.kind,
    title: step.title,
    minutes: step.minutes,
    because: step.because,
    edited_by: step.editedBy,
    edited_at: step.editedAt,
  }));
  await sql`delete from step where district_id = ${districtId}::uuid and plan_id = ${planId}::uuid and week_id = ${weekId}::uuid
    and done_at is null and step_id <> all(${rows.map((row) => row.step_id)}::uuid[])`.execute(tx);
  await sql`update step set goal_id = given.goal_id, position = given.position, kind = given.kind, title = given.title,
      minutes = given.minutes, because = given.because, edited_by = given.edited_by, edited_at = given.edited_at
    from ${rowsOf(stepColumns, rows)}
    where step.district_id = given.district_id and step.plan_id = given.plan_id and step.step_id = given.step_id`.execute(
    tx,
  );
  const there = await idsOf(tx, { districtId, planId, table: 'step' });
  await insertRows(
    tx,
    { table: 'step', columns: stepColumns },
    rows.filter((row) => !there.has(row.step_id)),
  );
}

/** Goals that the old version did not have: set aside where steps are for them, else gone. */
async function dropOtherGoals(
  tx: Tx,
  { districtId }: Scope,
  { planId, content }: Putting,
): Promise<void> {
  const others = sql`goal.district_id = ${districtId}::uuid and goal.plan_id = ${planId}::uuid
    and goal.goal_id <> all(${content.goals.map((goal) => goal.goalId)}::uuid[])`;
  const isUsed = sql`exists (select from step s where s.district_id = goal.district_id and s.plan_id = goal.plan_id and s.goal_id = goal.goal_id)`;
  await sql`update goal set state = 'set-aside' where ${others} and state = 'open' and ${isUsed}`.execute(
    tx,
  );
  await sql`delete from goal where ${others} and not ${isUsed}`.execute(tx);
}

async function idsOf(
  tx: Tx,
  given: { readonly districtId: string; readonly planId: string; readonly table: 'goal' | 'step' },
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select ${sql.ref(`${given.table}_id`)} as id from ${sql.table(given.table)}
    where district_id = ${given.districtId}::uuid and plan_id = ${given.planId}::uuid`.execute(tx);
  return new Set(rows.map((row) => row.id));
}
