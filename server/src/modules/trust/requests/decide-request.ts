import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed, notFound, Problem } from '../../../platform/errors.ts';
import { getAskable, leads } from '../policy.ts';

export interface Decision {
  readonly decision: 'done' | 'refused' | 'withdrawn';
  readonly reason: string;
}

interface Which {
  readonly learnerId: string;
  readonly requestId: string;
}

/**
 * What became of a request, once and for good. A correction that is granted is made by whoever may change the thing itself, under their own
 * name: deciding here edits nothing.
 */
export function decideRequest(
  deps: Deps,
  actor: Actor,
  { learnerId, requestId }: Which,
  given: Decision,
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getAskable(tx, actor, learnerId);
    const request = await tx
      .selectFrom('data_request')
      .select('asked_by')
      .where('district_id', '=', actor.districtId)
      .where('learner_id', '=', learnerId)
      .where('request_id', '=', requestId)
      .executeTakeFirst();
    if (request === undefined) throw notFound('request');
    const own = request.asked_by === actor.personId;
    if (given.decision === 'withdrawn' ? !own : !leads(actor)) throw notAllowed();
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('data_request_decision')
      .values({
        district_id: actor.districtId,
        learner_id: learnerId,
        request_id: requestId,
        decision: given.decision,
        reason: given.reason,
        decided_by: actor.personId,
        decided_at: deps.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) throw decidedAlready();
    await recordAudit(tx, actor, {
      action: 'decide-data-request',
      subjectType: 'data-request',
      subjectId: requestId,
      detail: { decision: given.decision },
    });
    return undefined;
  });
}

function decidedAlready(): Problem {
  return new Problem({
    code: 'request-decided',
    status: 409,
    message: 'This request has been answered already.',
    next: 'Look at the answer; ask anew if something is still open.',
  });
}
