import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';

/** Finds learners by what a file calls them: the roster's id, else an identifier, a username or an e-mail address. */
export function learnerFinder(tx: Tx, districtId: string) {
  const known = new Map<string, string | undefined>();
  return async (names: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> => {
    const missing = [...new Set(names)].filter((name) => !known.has(name));
    if (missing.length > 0) {
      const found = await findLearners(tx, districtId, missing);
      for (const name of missing) known.set(name, found.get(name));
    }
    return known;
  };
}

async function findLearners(
  tx: Tx,
  districtId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; person_id: string }>`
    with given as (select distinct unnest(${names}::text[]) as name),
    found as (
      select given.name, p.person_id, 1 as rank from given
        join person p on p.district_id = ${districtId}::uuid and p.source_id = given.name
      union all
      select given.name, p.person_id, 2 from given
        join person p on p.district_id = ${districtId}::uuid and lower(p.username) = lower(given.name)
      union all
      select given.name, p.person_id, 3 from given
        join person p on p.district_id = ${districtId}::uuid and lower(p.email) = lower(given.name)
      union all
      select given.name, p.person_id, 4 from given
        join person p on p.district_id = ${districtId}::uuid and p.identifier = given.name
    )
    select distinct on (found.name) found.name, found.person_id from found
      join person_role r on r.district_id = ${districtId}::uuid and r.person_id = found.person_id and r.role = 'learner'
    order by found.name, found.rank`.execute(tx);
  return new Map(rows.map((row) => [row.name, row.person_id]));
}
