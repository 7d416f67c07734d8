import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { listFamily, mayPlanWith } from '../../people/index.ts';

export type CommentVoice = 'learner' | 'family' | 'teacher' | 'staff';

/**
 * In whose voice an actor comments on a plan that they may see: the learner, the guardians with full access, those who plan with the
 * learner. Undefined: they read along.
 */
export async function voiceOf(
  tx: Tx,
  actor: Actor,
  learnerId: string,
): Promise<CommentVoice | undefined> {
  if (actor.personId === learnerId) return 'learner';
  const children = await listFamily(tx, actor.districtId, { guardianId: actor.personId });
  if (children.some(({ person_id }) => person_id === learnerId)) return 'family';
  if (hasRole(actor, 'administrator') && !hasRole(actor, 'teacher', 'principal')) return undefined;
  if (!(await mayPlanWith(tx, actor, learnerId))) return undefined;
  return hasRole(actor, 'teacher') ? 'teacher' : 'staff';
}
