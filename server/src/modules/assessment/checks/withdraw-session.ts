import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { withdrawMeasureOf } from '../../reading/index.ts';
import { getCheck } from '../policy.ts';
import { checkBegunAnew } from '../problems.ts';
import { tellMeasure } from '../sessions/finish-when-done.ts';
import { findSession, type SessionRow } from '../sessions/queries.ts';

interface Withdrawal {
  readonly checkId: string;
  readonly sessionId: string;
  readonly because: string;
}

/** Takes a session out, with the measure that came of it. Its answers stay for whoever asks; the learner may begin anew. */
export function withdrawSession(
  deps: Deps,
  actor: Actor,
  { checkId, sessionId, because }: Withdrawal,
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const session = await getSession(tx, actor, { checkId, sessionId });
    if (session.withdrawn_at !== null) return undefined;
    const withdrawal = { at: deps.now(), by: actor.personId, because };
    await takeOut(tx, session, withdrawal);
    await recordAudit(tx, actor, {
      action: 'withdraw-reading-check',
      subjectType: 'learner',
      subjectId: session.learner_id,
      detail: { sessionId, because },
    });
    return undefined;
  });
}

/** Takes a session and its measure out. */
export async function takeOut(
  tx: Tx,
  session: SessionRow,
  withdrawal: { readonly at: Date; readonly by: string; readonly because: string },
): Promise<void> {
  await setWithdrawal(tx, session, withdrawal);
  if (session.finished_at === null) return;
  await withdrawMeasureOf(tx, {
    districtId: session.district_id,
    learnerId: session.learner_id,
    originId: session.session_id,
    ...withdrawal,
  });
}

/** Takes a withdrawal back: the measure counts again. Not once the learner has begun anew. */
export function restoreSession(
  deps: Deps,
  actor: Actor,
  { checkId, sessionId }: Omit<Withdrawal, 'because'>,
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const session = await getSession(tx, actor, { checkId, sessionId });
    if (session.withdrawn_at === null) return undefined;
    const of = { districtId: actor.districtId, checkId, learnerId: session.learner_id };
    if ((await findSession(tx, of)) !== undefined) throw checkBegunAnew();
    await setWithdrawal(tx, session, null);
    await tellMeasure(tx, session);
    await recordAudit(tx, actor, {
      action: 'restore-reading-check',
      subjectType: 'learner',
      subjectId: session.learner_id,
      detail: { sessionId },
    });
    return undefined;
  });
}

async function getSession(
  tx: Tx,
  actor: Actor,
  { checkId, sessionId }: { readonly checkId: string; readonly sessionId: string },
): Promise<SessionRow> {
  await getCheck(tx, actor, checkId);
  const found = await tx
    .selectFrom('check_session')
    .selectAll()
    .where('district_id', '=', actor.districtId)
    .where('check_id', '=', checkId)
    .where('session_id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined) throw notFound('session');
  return found;
}

async function setWithdrawal(
  tx: Tx,
  session: SessionRow,
  withdrawal: { readonly at: Date; readonly by: string; readonly because: string } | null,
): Promise<void> {
  await tx
    .updateTable('check_session')
    .set({
      withdrawn_at: withdrawal?.at ?? null,
      withdrawn_by: withdrawal?.by ?? null,
      withdrawn_because: withdrawal?.because ?? null,
    })
    .where('district_id', '=', session.district_id)
    .where('session_id', '=', session.session_id)
    .execute();
}
