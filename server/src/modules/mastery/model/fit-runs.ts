import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound, Problem } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import type { FitState } from '../tables.ts';
import { findFit } from './queries.ts';

const underWay: readonly FitState[] = ['waiting', 'reading', 'fitting', 'rebuilding'];

/** Has the model fitted anew, as a job. Where that is under way already, it is that one which is followed. */
export function startFit(deps: Deps, actor: Actor) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { fitId, added } = await addFit(tx, { ...actor, startedBy: actor.personId });
    if (!added) return { fitId };
    await enqueue(tx, { task: 'refit-model', payload: { districtId: actor.districtId, fitId } });
    await recordAudit(tx, actor, {
      action: 'start-model-fit',
      subjectType: 'fit_run',
      subjectId: fitId,
    });
    return { fitId };
  });
}

interface NewFit extends Scope {
  /** Null: a command. */
  readonly startedBy: string | null;
}

/** Stores a fit that waits, unless one is under way; a district has at most one. */
export async function addFit(
  tx: Tx,
  { districtId, startedBy }: NewFit,
): Promise<{ readonly fitId: string; readonly added: boolean }> {
  const fitId = newId();
  const added = await tx
    .insertInto('fit_run')
    .values({
      district_id: districtId,
      fit_id: fitId,
      progress_total: null,
      outcome: null,
      answers: null,
      judged: null,
      model_id: null,
      started_by: startedBy,
      finished_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('fit_id')
    .executeTakeFirst();
  if (added !== undefined) return { fitId, added: true };
  const other = await tx
    .selectFrom('fit_run')
    .select('fit_id')
    .where('district_id', '=', districtId)
    .where('state', 'in', underWay)
    .executeTakeFirst();
  // It ended between the two statements.
  return other === undefined
    ? addFit(tx, { districtId, startedBy })
    : { fitId: other.fit_id, added: false };
}

/** Stops a fit before it has changed anything; the job notices within a second. */
export async function cancelFit(deps: Deps, actor: Actor, fitId: string): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    const fit = await findFit(tx, actor, fitId, 'locked');
    if (fit === undefined) throw notFound('model fit');
    if (fit.state === 'cancelled') return;
    if (!['waiting', 'reading', 'fitting'].includes(fit.state)) throw tooLate();
    await tx
      .updateTable('fit_run')
      .set({ state: 'cancelled', finished_at: deps.now() })
      .where('district_id', '=', actor.districtId)
      .where('fit_id', '=', fitId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'cancel-model-fit',
      subjectType: 'fit_run',
      subjectId: fitId,
    });
  });
}

function tooLate(): Problem {
  return new Problem({
    code: 'fit-too-late',
    status: 409,
    message: 'This can no longer be stopped: the new estimates are already being written.',
    next: 'Let it end. The estimates follow from the evidence and can be made anew at any time.',
  });
}
