import { recordAudit } from '../../../platform/audit.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { RecurringPayload } from '../../../platform/jobs/recurring.ts';

/** Removes the sealed records whose time is over. Safe to run as often as one likes. */
export async function removeOldSeals(
  deps: Deps,
  { districtId, day }: RecurringPayload,
): Promise<void> {
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const gone = await tx
      .deleteFrom('sealed_record')
      .where('district_id', '=', districtId)
      .where('keep_until', '<', day)
      .returning('sealed_id')
      .execute();
    for (const { sealed_id } of gone) {
      await recordAudit(
        tx,
        { districtId, personId: null },
        { action: 'remove-sealed-record', subjectType: 'sealed-record', subjectId: sealed_id },
      );
    }
  });
}
