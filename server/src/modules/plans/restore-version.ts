import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { changePlan, getPlanToChange } from './change-plan.ts';
import { detailColumns, detailRow } from './goals/goal-details.ts';
import { insertRows, rowsOf } from './insert-rows.ts';
import type { PlanContent } from './plan-content.ts';
import type { PlanHead } from './queries.ts';
import { hasEnded, stateAfterChange } from './rules.ts';
import type { StoredState } from './tables.ts';
import { putAnswers } from './templates/put-answers.ts';
import { findContent } from './versions.ts';
import { putSteps } from './week/put-steps.ts';

/**
 * Makes a new version with an old one's content. What has been ticked stays ticked and in the week; where the old version was of an earlier
 * week, its goals come back and the steps of the present weeks stay.
 */
export async function restoreVersion(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly version: number;
    /** What goes back with it, in the same transaction. */
    readonly alongside?: (tx: Tx) => Promise<void>;
  },
) {
  const { current, content } = await inDistrict(deps.connection, actor, async (tx) => {
    const plan = await getPlanToChange(tx, actor, given.learnerId);
    return {
      current: plan,
      content: await findContent(tx, actor, { planId: plan.plan_id, version: given.version }),
    };
  });
  if (content === undefined) throw notFound('version');
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: current.version,
    reason: 'undone',
    action: 'restore-plan',
    detail: { restored: given.version },
    apply: async (tx, plan) => {
      await putContent(tx, actor, { planId: plan.plan_id, content, now: deps.now() });
      await putAnswers(tx, actor, { plan, content });
      await putClosing(tx, actor, { plan, content });
      await given.alongside?.(tx);
    },
    nextState: (plan) => restoredState(plan, content),
  });
}

/** An ended plan that is brought back to when it was open must be looked at anew. */
function restoredState(plan: PlanHead, { closing }: PlanContent): StoredState {
  return closing?.state ?? (hasEnded(plan) ? 'in-review' : stateAfterChange(plan));
}

async function putClosing(
  tx: Tx,
  { districtId }: Scope,
  { plan, content }: { readonly plan: PlanHead; readonly content: PlanContent },
): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ state: restoredState(plan, content), state_reason: content.closing?.reason ?? null })
    .where('district_id', '=', districtId)
    .where('plan_id', '=', plan.plan_id)
    .execute();
}

async function putContent(
  tx: Tx,
  scope: Scope,
  { planId, content, now }: Putting & { readonly now: Date },
): Promise<void> {
  await putGoals(tx, scope, { planId, content });
  await putSteps(tx, scope, { planId, content, now });
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
  ...detailColumns,
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
    ...detailRow(goal.details),
  }));
  // The missing ones first: a goal may stand below one that comes back.
  const there = await idsOf(tx, { districtId, planId, table: 'goal' });
  await insertRows(
    tx,
    { table: 'goal', columns: goalColumns },
    rows.filter((row) => !there.has(row.goal_id)),
  );
  await sql`update goal set position = given.position, title = given.title, because = given.because, state = given.state,
      edited_by = given.edited_by, edited_at = given.edited_at, standard_id = given.standard_id, skill_id = given.skill_id,
      horizon = given.horizon, parent_goal_id = given.parent_goal_id, measure = given.measure, due_on = given.due_on,
      strategies = given.strategies, supports = given.supports, champion_id = given.champion_id, next_step = given.next_step,
      state_reason = given.state_reason, titled_by = given.titled_by, suggested_by = given.suggested_by
    from ${rowsOf(goalColumns, rows)}
    where goal.district_id = given.district_id and goal.plan_id = given.plan_id and goal.goal_id = given.goal_id`.execute(
    tx,
  );
}

/** Goals that the old version did not have: set aside where steps or readings are for them, else gone. */
async function dropOtherGoals(
  tx: Tx,
  { districtId }: Scope,
  { planId, content }: Putting,
): Promise<void> {
  const others = sql`goal.district_id = ${districtId}::uuid and goal.plan_id = ${planId}::uuid
    and goal.goal_id <> all(${content.goals.map((goal) => goal.goalId)}::uuid[])`;
  const isUsed = sql`(exists (select from step s where s.district_id = goal.district_id and s.plan_id = goal.plan_id and s.goal_id = goal.goal_id)
    or exists (select from goal_reading r where r.district_id = goal.district_id and r.plan_id = goal.plan_id and r.goal_id = goal.goal_id))`;
  await sql`update goal set parent_goal_id = null where ${others}`.execute(tx);
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
