import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { localTime } from '../../../platform/local-time.ts';
import { mondayOf } from '../../plans/index.ts';

/** The district's day, and the Monday of the school week that families are told about. */
export async function weekOf(
  tx: Tx,
  { districtId }: Scope,
  now: Date,
): Promise<{ readonly today: string; readonly monday: string }> {
  const { time_zone: timeZone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return { today: localTime(now, timeZone).day, monday: mondayOf(now, timeZone) };
}
