import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { localTime } from '../../platform/local-time.ts';

/** Today by the district's clock, and that clock. */
export async function readToday(tx: Tx, { districtId }: Scope, now: Date) {
  const { time_zone: timeZone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return { timeZone, today: localTime(now, timeZone).day };
}
