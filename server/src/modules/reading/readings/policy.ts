import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';

/** Reading is done by oneself alone: for everybody else there is no such learner here. */
export function mustBeSelf(actor: Actor, learnerId: string): void {
  if (actor.personId !== learnerId) throw notFound('learner');
}

/** Notes are for whoever wrote them and for those who teach them. */
export async function mustReadNotes(tx: Tx, actor: Actor, learnerId: string): Promise<void> {
  if (actor.personId === learnerId) return;
  await getVisibleLearner(tx, actor, learnerId);
  const teaches = hasRole(actor, 'teacher') && (await mayPlanWith(tx, actor, learnerId));
  if (!teaches) throw notFound('learner');
}
