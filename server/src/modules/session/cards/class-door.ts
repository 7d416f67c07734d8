import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { hashToken, newToken } from './card-secrets.ts';
import { cardUrl } from './issue-cards.ts';
import { getClassToSignIn } from './policy.ts';

/** Opens the page of a class under a new address: an older one stops working. */
export async function openDoor(deps: Deps, tx: Tx, actor: Actor, classId: string) {
  await getClassToSignIn(tx, actor, classId);
  const token = newToken();
  const fresh = {
    token_hash: hashToken(token),
    opened_at: deps.now(),
    opened_by: actor.personId,
    failures: 0,
    failures_since: null,
    wait_until: null,
  };
  await tx
    .insertInto('class_door')
    .values({ district_id: actor.districtId, class_id: classId, ...fresh })
    .onConflict((conflict) => conflict.columns(['district_id', 'class_id']).doUpdateSet(fresh))
    .execute();
  await recordAudit(tx, actor, {
    action: 'open-class-door',
    subjectType: 'class',
    subjectId: classId,
  });
  return { url: cardUrl(deps, token) };
}

export async function closeDoor(tx: Tx, actor: Actor, classId: string): Promise<void> {
  await getClassToSignIn(tx, actor, classId);
  await tx
    .deleteFrom('class_door')
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .execute();
  await recordAudit(tx, actor, {
    action: 'close-class-door',
    subjectType: 'class',
    subjectId: classId,
  });
}

export async function liftDoorLock(tx: Tx, actor: Actor, classId: string): Promise<void> {
  await getClassToSignIn(tx, actor, classId);
  await tx
    .updateTable('class_door')
    .set({ failures: 0, failures_since: null, wait_until: null })
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .execute();
  await recordAudit(tx, actor, {
    action: 'lift-door-lock',
    subjectType: 'class',
    subjectId: classId,
  });
}
