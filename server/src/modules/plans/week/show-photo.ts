import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { getPlanToChange } from '../change-plan.ts';

/** Takes a step for done because a photo shows it. Taking the tick away takes the photo from the step too. */
export function showPhoto(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly stepId: string; readonly attachmentId: string },
): Promise<undefined> {
  const { learnerId, stepId, attachmentId } = given;
  return inDistrict(deps.connection, actor, async (tx) => {
    const { plan_id: planId } = await getPlanToChange(tx, actor, learnerId);
    const photo = await tx
      .selectFrom('attachment')
      .select('attachment_id')
      .where('district_id', '=', actor.districtId)
      .where('learner_id', '=', learnerId)
      .where('attachment_id', '=', attachmentId)
      .executeTakeFirst();
    if (photo === undefined) throw notFound('picture');
    const { numUpdatedRows } = await tx
      .updateTable('step')
      .set({ done_at: deps.now(), done_by: actor.personId, photo_id: attachmentId })
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', planId)
      .where('step_id', '=', stepId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw notFound('step');
    await recordAudit(tx, actor, {
      action: 'show-step-done',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { planId, stepId, attachmentId },
    });
    return undefined;
  });
}
