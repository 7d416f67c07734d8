import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound, Problem } from '../../../platform/errors.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { holdsSeals } from '../policy.ts';

/** The second step, by a second person: from here a job erases. */
export function confirmErasure(deps: Deps, actor: Actor, erasureId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const found = await getOpenErasure(tx, actor, erasureId);
    if (!holdsSeals(actor)) throw notFound('erasure');
    if (found.proposed_by === actor.personId) throw samePerson();
    const now = deps.now();
    if (found.confirmable_from > now) throw tooEarly(found.confirmable_from);
    await tx
      .updateTable('erasure')
      .set({ confirmed_by: actor.personId, confirmed_at: now })
      .where('district_id', '=', actor.districtId)
      .where('erasure_id', '=', erasureId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'confirm-erasure',
      subjectType: 'erasure',
      subjectId: erasureId,
    });
    await enqueue(tx, {
      task: 'erase-learner',
      payload: { districtId: actor.districtId, erasureId },
      key: `erase/${erasureId}`,
    });
    return undefined;
  });
}

/** Stops one that is not done yet. */
export function stopErasure(deps: Deps, actor: Actor, erasureId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getOpenErasure(tx, actor, erasureId);
    await tx
      .updateTable('erasure')
      .set({ stopped_by: actor.personId, stopped_at: deps.now() })
      .where('district_id', '=', actor.districtId)
      .where('erasure_id', '=', erasureId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'stop-erasure',
      subjectType: 'erasure',
      subjectId: erasureId,
    });
    return undefined;
  });
}

/** Found through the learner: of a learner whom the actor does not see, row security shows no erasure. Held until the transaction ends. */
async function getOpenErasure(tx: Tx, actor: Actor, erasureId: string) {
  const found = await tx
    .selectFrom('erasure')
    .select(['proposed_by', 'confirmable_from'])
    .where('district_id', '=', actor.districtId)
    .where('erasure_id', '=', erasureId)
    .where('learner_id', 'is not', null)
    .where('stopped_at', 'is', null)
    .where('done_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined) throw notFound('erasure');
  return found;
}

function samePerson(): Problem {
  return new Problem({
    code: 'erasure-needs-another',
    status: 409,
    message: 'Whoever proposed an erasure cannot confirm it too.',
    next: 'Ask another administrator to look at it and confirm.',
  });
}

function tooEarly(from: Date): Problem {
  return new Problem({
    code: 'erasure-waits',
    status: 409,
    message: 'The waiting time of this erasure is not over yet.',
    next: 'Confirm it when the day has come; until then it can be stopped.',
    params: { from: from.toISOString() },
  });
}
