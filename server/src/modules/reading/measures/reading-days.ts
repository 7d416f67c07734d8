import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

/** Today by the district's calendar, and the day asked for, at latest today. */
export async function readDays(
  tx: Tx,
  { districtId }: { readonly districtId: string },
  { asked, now }: { readonly asked?: string | undefined; readonly now: Date },
): Promise<{ readonly today: string; readonly day: string; readonly timeZone: string }> {
  const { rows } = await sql<{ today: string; timeZone: string }>`
    select (${now}::timestamptz at time zone time_zone)::date::text as today, time_zone as "timeZone"
    from district where district_id = ${districtId}::uuid`.execute(tx);
  const { today, timeZone } = rows[0]!;
  return { today, timeZone, day: asked === undefined || asked > today ? today : asked };
}

/** The first of September of the school year of a day: growth is told from there unless another day is asked for. */
export function schoolYearStart(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return `${month >= 9 ? year : year - 1}-09-01`;
}
