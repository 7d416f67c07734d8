import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { changedMeanwhile } from '../../platform/errors.ts';
import { readToday } from '../people/index.ts';
import { getPlan, getPlanToChange } from './change-plan.ts';
import { dayOf } from './day-of.ts';
import type { PlanHead } from './queries.ts';
import { templateOf } from './templates/template-of.ts';

/** An active plan still fits: it is looked at again a review cycle from now. One that is not active keeps waiting for its approvals. */
export function reviewPlan(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly version: number },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const plan = await getPlanToChange(tx, actor, given.learnerId);
    if (plan.version !== given.version) throw changedMeanwhile();
    if (plan.state === 'active') {
      const { content } = await templateOf(tx, actor, plan.learner_id);
      await setReviewDue(tx, actor, { plan, reviewWeeks: content.reviewWeeks, now: deps.now() });
      await recordAudit(tx, actor, {
        action: 'review-plan',
        subjectType: 'learner',
        subjectId: plan.learner_id,
        detail: { planId: plan.plan_id, version: plan.version },
      });
    }
    return getPlan(tx, actor, { learnerId: given.learnerId, now: deps.now() });
  });
}

export async function setReviewDue(
  tx: Tx,
  scope: Scope,
  given: { readonly plan: PlanHead; readonly reviewWeeks: number; readonly now: Date },
): Promise<void> {
  const { plan, reviewWeeks, now } = given;
  const { timeZone } = await readToday(tx, scope, now);
  await tx
    .updateTable('plan')
    .set({ review_due_on: dayOf(now, timeZone, reviewWeeks) })
    .where('district_id', '=', scope.districtId)
    .where('plan_id', '=', plan.plan_id)
    .execute();
}
