import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { getClassToSignIn } from './policy.ts';
import { listCardHolders } from './queries.ts';

/** Lets a learner try again; an adult who stands beside them decides that. */
export async function liftLock(
  tx: Tx,
  actor: Actor,
  { classId, learnerId }: { readonly classId: string; readonly learnerId: string },
): Promise<void> {
  await getClassToSignIn(tx, actor, classId);
  const holders = await listCardHolders(tx, actor, classId);
  if (!holders.some((row) => row.learner_id === learnerId)) throw notFound('learner');
  await tx
    .updateTable('learner_card')
    .set({ failures: 0, wait_until: null, locked_at: null })
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', learnerId)
    .execute();
  await recordAudit(tx, actor, {
    action: 'lift-card-lock',
    subjectType: 'person',
    subjectId: learnerId,
  });
}
