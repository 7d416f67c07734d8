import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed, notFound } from '../../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';

export interface TakenBack {
  readonly learnerId: string;
  readonly judgementId: string;
}

/** Lets the estimate count again. The judgement stays in the history, with who took it back; twice is once. */
export async function takeBackJudgement(
  deps: Deps,
  actor: Actor,
  { learnerId, judgementId }: TakenBack,
): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    if (!(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
    const mine = tx
      .selectFrom('mastery_judgement')
      .select('taken_back_at')
      .where('district_id', '=', actor.districtId)
      .where('learner_id', '=', learnerId)
      .where('judgement_id', '=', judgementId)
      .forUpdate();
    const found = await mine.executeTakeFirst();
    if (found === undefined) throw notFound('judgement');
    if (found.taken_back_at !== null) return;
    await tx
      .updateTable('mastery_judgement')
      .set({ taken_back_by: actor.personId, taken_back_at: deps.now() })
      .where('district_id', '=', actor.districtId)
      .where('learner_id', '=', learnerId)
      .where('judgement_id', '=', judgementId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'take-back-judgement',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { judgementId },
    });
  });
}
