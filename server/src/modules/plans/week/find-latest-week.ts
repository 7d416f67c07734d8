import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { WeekRow } from '../queries.ts';

/** The newest week of a plan that starts by a day. */
export async function findLatestWeek(
  tx: Tx,
  { districtId }: Scope,
  { planId, until }: { readonly planId: string; readonly until: string },
): Promise<WeekRow | undefined> {
  return tx
    .selectFrom('week')
    .select(['week_id', 'plan_id', 'starts_on', 'minutes_available', 'because'])
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .where('starts_on', '<=', until)
    .orderBy('starts_on', 'desc')
    .limit(1)
    .executeTakeFirst();
}
