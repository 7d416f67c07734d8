import type { SchoolYear } from '@everyplan/engine/reading';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** The district's school years by their terms, the newest first. */
export async function listSchoolYears(
  tx: Tx,
  { districtId }: Scope,
): Promise<readonly SchoolYear[]> {
  const { rows } = await sql<SchoolYear>`
    select starts_on::text as "startsOn", ends_on::text as "endsOn" from term
    where district_id = ${districtId}::uuid and kind = 'schoolYear' and active order by starts_on desc`.execute(
    tx,
  );
  return rows;
}

/** The school year that holds a day, if one does. */
export function yearOf(years: readonly SchoolYear[], day: string): SchoolYear | undefined {
  return years.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
}
