import type { Actor } from '../../../platform/auth/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { changePlan } from '../change-plan.ts';
import { type GoalChange, writeGoal } from './write-goal.ts';

/** Changes what is said about a goal; what is not sent stays. */
export function changeGoal(
  deps: Deps,
  actor: Actor,
  given: GoalChange & {
    readonly learnerId: string;
    readonly goalId: string;
    readonly version: number;
  },
) {
  const { learnerId, goalId, version, ...change } = given;
  return changePlan(deps, actor, {
    learnerId,
    version,
    reason: 'edited',
    action: 'change-goal',
    detail: { goalId, ...(change.state === undefined ? {} : { state: change.state }) },
    apply: (tx, plan) => writeGoal(tx, actor, { plan, goalId, change, now: deps.now() }),
  });
}
