import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { notFound } from '../../../platform/errors.ts';

/** Refuses a goal that the plan does not have. */
export async function getKnownGoal(
  tx: Tx,
  { districtId }: Scope,
  { planId, goalId }: { readonly planId: string; readonly goalId: string },
): Promise<string> {
  const goal = await tx
    .selectFrom('goal')
    .select('goal_id')
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .where('goal_id', '=', goalId)
    .executeTakeFirst();
  if (goal === undefined) throw notFound('goal');
  return goal.goal_id;
}
