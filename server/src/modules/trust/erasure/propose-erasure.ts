import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Problem } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { getAskable } from '../policy.ts';
import { readSetting } from '../setting.ts';
import { waitUntil } from './preview.ts';

/** The first of the two steps: nothing goes yet, and until somebody else confirms it anybody who leads may stop it. */
export function proposeErasure(deps: Deps, actor: Actor, learnerId: string, reason: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getAskable(tx, actor, learnerId);
    const { erasureWaitDays } = await readSetting(tx, actor);
    const [erasureId, now] = [newId(), deps.now()];
    const confirmableFrom = waitUntil(now, erasureWaitDays);
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('erasure')
      .values({
        district_id: actor.districtId,
        erasure_id: erasureId,
        learner_id: learnerId,
        reason,
        proposed_by: actor.personId,
        proposed_at: now,
        confirmable_from: confirmableFrom,
        confirmed_by: null,
        confirmed_at: null,
        stopped_by: null,
        stopped_at: null,
        done_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) throw proposedAlready();
    await recordAudit(tx, actor, {
      action: 'propose-erasure',
      subjectType: 'erasure',
      subjectId: erasureId,
    });
    return { erasureId, confirmableFrom: confirmableFrom.toISOString() };
  });
}

function proposedAlready(): Problem {
  return new Problem({
    code: 'erasure-proposed',
    status: 409,
    message: 'The erasure of this learner’s data is proposed already.',
    next: 'Look at “Data and privacy”: confirm it there, or stop it.',
  });
}
