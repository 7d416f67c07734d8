import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { DraftScope } from '../tables.ts';

/** The active learners of a class, a school or the district, in a steady order. */
export async function listScopeLearners(
  tx: Tx,
  { districtId }: Scope,
  scope: DraftScope,
): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select p.person_id from person p where p.district_id = ${districtId}::uuid and p.active and ${belongs(scope)}
    order by p.person_id`.execute(tx);
  return rows.map((row) => row.person_id);
}

function belongs(scope: DraftScope) {
  if ('classId' in scope)
    return sql`exists (select from enrolment e where e.district_id = p.district_id and e.person_id = p.person_id
      and e.class_id = ${scope.classId}::uuid and e.role = 'learner' and e.active)`;
  const school = 'schoolId' in scope ? scope.schoolId : null;
  return sql`exists (select from person_role r where r.district_id = p.district_id and r.person_id = p.person_id
    and r.role = 'learner' and (${school}::uuid is null or r.school_id = ${school}::uuid))`;
}
