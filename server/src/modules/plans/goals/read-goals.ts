import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { listGoals, readGoalMasteryOfMany } from '../queries.ts';
import { presentGoal } from './present-goal.ts';

export type ReadGoal = ReturnType<typeof presentGoal>;

/**
 * The goals of learners' plans as their readers get them, open ones first, in one language: for agendas, digests and exports. Three
 * statements however many learners there are. A learner without a plan is not in the answer. Who may see whom is the caller's to know.
 */
export async function readGoals(
  tx: Tx,
  scope: Scope,
  given: { readonly learnerIds: readonly string[]; readonly language: 'en' | 'es' },
): Promise<ReadonlyMap<string, readonly ReadGoal[]>> {
  const { rows: plans } = await sql<{ plan_id: string; learner_id: string }>`
    select plan_id, learner_id from plan where district_id = ${scope.districtId}::uuid
      and learner_id = any(${given.learnerIds}::uuid[])`.execute(tx);
  const goals = await listGoals(
    tx,
    scope,
    plans.map((plan) => plan.plan_id),
  );
  const learnerOf = new Map(plans.map((plan) => [plan.plan_id, plan.learner_id]));
  const mastery = await readGoalMasteryOfMany(
    tx,
    scope,
    goals.map((goal) => ({ ...goal, learner_id: learnerOf.get(goal.plan_id) ?? '' })),
  );
  const byPlan = Map.groupBy(goals, (goal) => goal.plan_id);
  return new Map(
    plans.map((plan) => [
      plan.learner_id,
      (byPlan.get(plan.plan_id) ?? []).map((goal) =>
        presentGoal(goal, { mastery: mastery.get(goal.goal_id), language: given.language }),
      ),
    ]),
  );
}
