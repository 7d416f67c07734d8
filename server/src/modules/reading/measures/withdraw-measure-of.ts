import type { Tx } from '../../../platform/db/database.ts';

interface Withdrawal {
  readonly districtId: string;
  readonly learnerId: string;
  /** The running record, check or reading behind the measure. */
  readonly originId: string;
  readonly at: Date;
  readonly by: string;
  readonly because: string;
}

/** Withdraws the measure that came of something which is withdrawn itself. The measure stays to be read, and counts no more. */
export async function withdrawMeasureOf(tx: Tx, withdrawal: Withdrawal): Promise<void> {
  await tx
    .updateTable('reader_measure')
    .set({
      withdrawn_at: withdrawal.at,
      withdrawn_by: withdrawal.by,
      withdrawn_because: withdrawal.because,
    })
    .where('district_id', '=', withdrawal.districtId)
    .where('learner_id', '=', withdrawal.learnerId)
    .where('origin_id', '=', withdrawal.originId)
    .where('withdrawn_at', 'is', null)
    .execute();
}
