import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notFound } from '../../platform/errors.ts';
import { getVisibleLearner } from './policy.ts';

interface Setting {
  readonly personId: string;
  readonly guardianId: string;
  readonly access: 'full' | 'letters' | 'none';
}

/** Sets what a guardian may have of a learner. It holds from the next request on: nothing about it is kept in a session. */
export async function setGuardianAccess(
  tx: Tx,
  actor: Actor,
  { personId, guardianId, access }: Setting,
) {
  const learner = await getVisibleLearner(tx, actor, personId);
  const before = await tx
    .selectFrom('guardianship')
    .select('access')
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', learner.person_id)
    .where('guardian_id', '=', guardianId)
    .where('active', '=', true)
    .forUpdate()
    .executeTakeFirst();
  if (before === undefined) throw notFound('guardian');
  await tx
    .updateTable('guardianship')
    .set({ access })
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', learner.person_id)
    .where('guardian_id', '=', guardianId)
    .execute();
  await recordAudit(tx, actor, {
    action: 'set-guardian-access',
    subjectType: 'person',
    subjectId: learner.person_id,
    detail: { guardianId, from: before.access, to: access },
  });
  return { access };
}
