import { hasRole, type Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notAllowed, notFound } from '../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../people/index.ts';

/** Refuses whoever may not attach something about this learner: those who plan with the learner may, and a coach who visits. */
export async function checkMayAttach(tx: Tx, actor: Actor, learnerId: string): Promise<void> {
  await getVisibleLearner(tx, actor, learnerId);
  if (!hasRole(actor, 'coach') && !(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
}

/** The attachment, where the actor may see the learner whom it is about. */
export async function getVisibleAttachment(tx: Tx, actor: Actor, attachmentId: string) {
  const found = await tx
    .selectFrom('attachment')
    .selectAll()
    .where('district_id', '=', actor.districtId)
    .where('attachment_id', '=', attachmentId)
    .executeTakeFirst();
  if (found === undefined) throw notFound('attachment');
  await getVisibleLearner(tx, actor, found.learner_id);
  return found;
}
