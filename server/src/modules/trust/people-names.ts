import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Scope } from '../../platform/db/scope.ts';

export interface Somebody {
  readonly name: string;
  readonly roles: string[];
}

/** Names and roles of the persons named; whoever is gone is missing. */
export async function readPeople(
  tx: Tx,
  { districtId }: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Somebody>> {
  const { rows } = await sql<{ person_id: string; name: string; roles: string[] }>`
    select p.person_id, p.given_name || ' ' || p.family_name as name,
      array(select distinct r.role from person_role r where r.district_id = p.district_id and r.person_id = p.person_id) as roles
    from person p where p.district_id = ${districtId}::uuid and p.person_id = any(${personIds}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ person_id, name, roles }) => [person_id, { name, roles }]));
}
