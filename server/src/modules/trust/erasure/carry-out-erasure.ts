import { sql } from 'kysely';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { forgetJobsOf } from '../../../platform/jobs/forget.ts';
import { attachmentFileOf, removeParts } from '../../attachments/index.ts';

export interface ErasureJob extends Scope {
  readonly erasureId: string;
}

interface Erased {
  readonly attachments: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Erases whom two people agreed to erase: rows first, in one transaction, then the files, with parts of recordings that had not come whole.
 * Run a second time it finds nothing to do; files that a crash left behind are removed by the nightly sweeps, since no row knows them any more.
 */
export async function carryOutErasure(
  deps: Deps,
  { districtId, erasureId }: ErasureJob,
): Promise<void> {
  const erased = await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    await forgetStopped(tx, erasureId);
    const learnerId = await findLearner(tx, erasureId);
    const { rows } = await sql<{ erased: Erased | null }>`
      select erase_learner(${erasureId}::uuid) as erased`.execute(tx);
    const done = rows[0]?.erased ?? undefined;
    if (done === undefined || learnerId === undefined) return undefined;
    await forgetJobsOf(tx, learnerId);
    const total = Object.values(done.rows).reduce((sum, count) => sum + count, 0);
    await recordAudit(
      tx,
      { districtId, personId: null },
      {
        action: 'erase-learner',
        subjectType: 'erasure',
        subjectId: erasureId,
        detail: { rows: total, files: done.attachments.length },
      },
    );
    return { ...done, learnerId };
  });
  if (erased === undefined) return;
  for (const attachmentId of erased.attachments)
    await deps.files.remove(attachmentFileOf(districtId, attachmentId));
  await removeParts(deps, { districtId }, [erased.learnerId]);
}

async function findLearner(tx: Tx, erasureId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('erasure')
    .select('learner_id')
    .where('erasure_id', '=', erasureId)
    .executeTakeFirst();
  return row?.learner_id ?? undefined;
}

/** Proposals about the same learner that were stopped before: they stay as well, and say no more about whom they were. */
async function forgetStopped(tx: Tx, erasureId: string): Promise<void> {
  await sql`update erasure stopped set learner_id = null from erasure agreed
    where agreed.district_id = current_district() and agreed.erasure_id = ${erasureId}::uuid and agreed.confirmed_at is not null
      and agreed.stopped_at is null and stopped.district_id = agreed.district_id and stopped.learner_id = agreed.learner_id
      and stopped.stopped_at is not null`.execute(tx);
}
