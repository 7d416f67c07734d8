import { sql } from 'kysely';
import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed, notFound } from '../../../platform/errors.ts';
import { getPlan, getPlanToChange } from '../change-plan.ts';
import type { PlanHead } from '../queries.ts';

/** The learner takes on a goal that somebody suggested. It changes nothing in the plan: no version, no approval ends. */
export function acceptGoal(
  deps: Deps,
  actor: Actor,
  { learnerId, goalId }: { readonly learnerId: string; readonly goalId: string },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const plan = await getPlanToChange(tx, actor, learnerId);
    if (actor.personId !== learnerId) throw notAllowed();
    const goal = await tx
      .selectFrom('goal')
      .select('goal_id')
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', plan.plan_id)
      .where('goal_id', '=', goalId)
      .executeTakeFirst();
    if (goal === undefined) throw notFound('goal');
    await acceptGoals(tx, actor, { plan, goalIds: [goalId], now: deps.now() });
    return getPlan(tx, actor, { learnerId, now: deps.now() });
  });
}

/** The learner says yes to the whole plan, and with it to every goal that somebody suggested. */
export async function acceptAllGoals(
  tx: Tx,
  actor: Actor,
  { plan, now }: { readonly plan: PlanHead; readonly now: Date },
): Promise<void> {
  const { rows } = await sql<{ goal_id: string }>`select g.goal_id from goal g
    where g.district_id = ${actor.districtId}::uuid and g.plan_id = ${plan.plan_id}::uuid and g.state = 'open'
      and g.suggested_by is not null and not exists (select from goal_acceptance a
        where a.district_id = g.district_id and a.plan_id = g.plan_id and a.goal_id = g.goal_id)`.execute(
    tx,
  );
  await acceptGoals(tx, actor, { plan, goalIds: rows.map((row) => row.goal_id), now });
}

async function acceptGoals(
  tx: Tx,
  actor: Actor,
  given: { readonly plan: PlanHead; readonly goalIds: readonly string[]; readonly now: Date },
): Promise<void> {
  const { plan, goalIds, now } = given;
  if (goalIds.length === 0) return;
  await tx
    .insertInto('goal_acceptance')
    .values(
      goalIds.map((goal_id) => ({
        district_id: actor.districtId,
        plan_id: plan.plan_id,
        goal_id,
        learner_id: plan.learner_id,
        accepted_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await recordAudit(tx, actor, {
    action: 'accept-goal',
    subjectType: 'learner',
    subjectId: plan.learner_id,
    detail: { planId: plan.plan_id, goalIds },
  });
}
