import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { RecurringPayload } from '../../../platform/jobs/recurring.ts';
import { addDays } from '../calendar.ts';
import { daysOpen } from './find-baseline.ts';
import { takeBaseline } from './take-baseline.ts';

/** Takes the baseline of each pilot that starts today, and adds to those of the last week who has been heard since. */
export function takeBaselines(deps: Deps, { districtId, day }: RecurringPayload): Promise<void> {
  return inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const pilots = await tx
      .selectFrom('pilot')
      .selectAll()
      .where('district_id', '=', districtId)
      .where('withdrawn_at', 'is', null)
      .where('ended_at', 'is', null)
      .where('starts_on', '<=', day)
      .where('starts_on', '>=', addDays(day, -daysOpen - 1))
      .execute();
    for (const pilot of pilots) await takeBaseline(tx, pilot, day);
  });
}
