import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { getPlanToChange } from '../change-plan.ts';
import { getLiveWeek } from './live-weeks.ts';

/** Takes one of the ways that a step offers, or none. Like a tick it is no new version of the plan: each of the ways was agreed to. */
export function chooseOption(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly stepId: string; readonly option: number | null },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { plan_id: planId } = await getPlanToChange(tx, actor, given.learnerId);
    const step = await tx
      .selectFrom('step')
      .select(['options', 'week_id', 'chosen'])
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', planId)
      .where('step_id', '=', given.stepId)
      .executeTakeFirst();
    if (step === undefined) throw notFound('step');
    if (given.option !== null && given.option >= step.options.length) throw notFound('choice');
    await getLiveWeek(tx, actor, { planId, weekId: step.week_id, now: deps.now() });
    if (step.chosen === given.option) return undefined;
    await tx
      .updateTable('step')
      .set({ chosen: given.option })
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', planId)
      .where('step_id', '=', given.stepId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'choose-step',
      subjectType: 'learner',
      subjectId: given.learnerId,
      detail: { planId, stepId: given.stepId, before: step.chosen, now: given.option },
    });
    return undefined;
  });
}
