import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';
import { localTime } from '../../platform/local-time.ts';

export interface DistrictDay {
  /** 'YYYY-MM-DD' by the district's clock. */
  readonly today: string;
  readonly timeZone: string;
}

/** The day that a moment is by the district's clock, and that clock. */
export async function readToday(tx: Tx, { districtId }: Scope, now: Date): Promise<DistrictDay> {
  const { time_zone: timeZone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return { today: localTime(now, timeZone).day, timeZone };
}
