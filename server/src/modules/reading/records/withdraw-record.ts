import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { checkMayListen } from './policy.ts';
import { getRecordToChange, updateRecord, type OneRecord } from './queries.ts';
import { tellReaderMeasure } from './tell-reader-measure.ts';

interface Withdrawal extends OneRecord {
  /** Undefined: it counts again. */
  readonly because: string | undefined;
  readonly now: Date;
}

/** Withdraws a finished record, or lets it count again; its reader measure goes and comes with it. */
export async function setWithdrawal(
  tx: Tx,
  actor: Actor,
  { because, now, ...one }: Withdrawal,
): Promise<void> {
  await checkMayListen(tx, actor, one.learnerId);
  const row = await getRecordToChange(tx, actor, one);
  if (row.finished_at === null) throw notFound('finished running record');
  if ((row.withdrawn_at !== null) === (because !== undefined)) return;
  const withdrawal = {
    withdrawn_at: because === undefined ? null : now,
    withdrawn_by: because === undefined ? null : actor.personId,
    withdrawn_because: because ?? null,
  };
  await updateRecord(tx, actor, one).set(withdrawal).execute();
  await tellReaderMeasure(tx, actor, { row: { ...row, ...withdrawal }, now });
  await recordAudit(tx, actor, {
    action: because === undefined ? 'restore-running-record' : 'withdraw-running-record',
    subjectType: 'learner',
    subjectId: one.learnerId,
    detail: { recordId: one.recordId },
  });
}
