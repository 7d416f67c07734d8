import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { changePlan } from './change-plan.ts';
import { hasEnded } from './rules.ts';

interface Closing {
  readonly learnerId: string;
  readonly version: number;
}

/** Ends a plan as done, or sets it aside with a reason. It stays to be read; drafting for many leaves it alone. */
export function closePlan(
  deps: Deps,
  actor: Actor,
  given: Closing &
    ({ readonly state: 'done' } | { readonly state: 'set-aside'; readonly reason: string }),
) {
  const state_reason = given.state === 'set-aside' ? given.reason : null;
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'close-plan',
    detail: { state: given.state },
    nextState: () => given.state,
    apply: async (tx, plan) => {
      await tx
        .updateTable('plan')
        .set({ state: given.state, state_reason, review_due_on: null })
        .where('district_id', '=', actor.districtId)
        .where('plan_id', '=', plan.plan_id)
        .execute();
    },
  });
}

/** Takes an ended plan up again. Nobody has approved it as it stands, so it is in review. */
export function reopenPlan(deps: Deps, actor: Actor, given: Closing) {
  return changePlan(deps, actor, {
    ...given,
    reason: 'edited',
    action: 'reopen-plan',
    nextState: () => 'in-review',
    apply: async (tx, plan) => {
      if (!hasEnded(plan)) throw notFound('closing');
      await tx
        .updateTable('plan')
        .set({ state: 'in-review', state_reason: null })
        .where('district_id', '=', actor.districtId)
        .where('plan_id', '=', plan.plan_id)
        .execute();
    },
  });
}
