import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { localTime } from '../../platform/local-time.ts';

/** The day that a moment is, by the district's clock. */
export async function districtDay(tx: Tx, { districtId }: Scope, at: Date): Promise<string> {
  const { time_zone: timeZone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return localTime(at, timeZone).day;
}
