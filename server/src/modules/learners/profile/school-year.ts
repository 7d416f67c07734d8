import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

/** The calendar year in which the school year of a day (YYYY-MM-DD) ends: a year without terms begins in July. */
export function schoolYearByCalendar(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= 7 ? year + 1 : year;
}

/** The district's school year at a moment: the one that began last by its terms, so that an early or late start is the school's own. */
export async function readSchoolYear(tx: Tx, districtId: string, now: Date): Promise<number> {
  const day = now.toISOString().slice(0, 10);
  const { rows } = await sql<{ year: number | null }>`
    select max(coalesce(school_year, extract(year from ends_on)::int)) as year from term
    where district_id = ${districtId}::uuid and kind = 'schoolYear' and active
      and starts_on <= ${day}::date and ends_on > ${day}::date - 120`.execute(tx);
  return rows[0]?.year ?? schoolYearByCalendar(day);
}
