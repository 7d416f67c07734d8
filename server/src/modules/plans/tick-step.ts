import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { getPlanToChange } from './change-plan.ts';

/** Ticks a step as done, or takes the tick away. What is done is no new version of the plan; twice is the same as once. */
export function tickStep(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly stepId: string; readonly to: 'done' | 'not-done' },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const plan = await getPlanToChange(tx, actor, given.learnerId);
    const here = tx
      .selectFrom('step')
      .select('done_at')
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', plan.plan_id)
      .where('step_id', '=', given.stepId);
    const step = await here.executeTakeFirst();
    if (step === undefined) throw notFound('step');
    const done = given.to === 'done';
    if (done === (step.done_at !== null)) return undefined;
    await tx
      .updateTable('step')
      .set(
        done
          ? { done_at: deps.now(), done_by: actor.personId }
          : { done_at: null, done_by: null, photo_id: null },
      )
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', plan.plan_id)
      .where('step_id', '=', given.stepId)
      .execute();
    await recordAudit(tx, actor, {
      action: done ? 'tick-step' : 'untick-step',
      subjectType: 'learner',
      subjectId: given.learnerId,
      detail: { planId: plan.plan_id, stepId: given.stepId },
    });
    return undefined;
  });
}
