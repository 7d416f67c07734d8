import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** The day that a record is about, by the district's calendar. */
export interface CutOff {
  readonly asOf: string;
  readonly today: string;
  readonly timeZone: string;
  /** The first moment that is too late: where the district's next day begins, or just after now. */
  readonly before: Date;
  /** Whether later evidence may exist: then the record is made anew from the evidence up to that day. */
  readonly isPast: boolean;
}

/** A day in the future is today: nothing is known of it. */
export async function readCutOff(
  tx: Tx,
  { districtId }: Scope,
  { asOf, now }: { readonly asOf?: string | undefined; readonly now: Date },
): Promise<CutOff> {
  const { rows } = await sql<{ timeZone: string; today: string; asOf: string; dayEnds: Date }>`
    select "timeZone", today, "asOf", ("asOf" + 1)::timestamp at time zone "timeZone" as "dayEnds"
    from (
      select "timeZone", today, least(coalesce(${asOf ?? null}::date, today), today) as "asOf"
      from (
        select time_zone as "timeZone", (${now}::timestamptz at time zone time_zone)::date as today
        from district where district_id = ${districtId}::uuid
      ) of_district
    ) asked`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('there is no such district');
  const isPast = row.asOf < row.today;
  const { timeZone, today } = row;
  return {
    timeZone,
    today,
    asOf: row.asOf,
    isPast,
    before: isPast ? row.dayEnds : new Date(now.getTime() + 1),
  };
}

/** The day of a moment by the district's calendar. */
export function createDayOf(timeZone: string): (moment: Date) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone });
  return (moment) => format.format(moment);
}
