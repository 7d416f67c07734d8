import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** The learners of a class with the names that they go by, as a teacher lists them. */
export async function listClassLearners(tx: Tx, { districtId }: Scope, classId: string) {
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'given_name', 'preferred_name', 'family_name', 'language'])
    .where('district_id', '=', districtId)
    .where('active', '=', true)
    .where(
      'person_id',
      'in',
      sql<string>`(select e.person_id from enrolment e where e.district_id = ${districtId}::uuid
        and e.class_id = ${classId}::uuid and e.role = 'learner' and e.active)`,
    )
    .orderBy('family_name')
    .orderBy('given_name')
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({
    learner_id: row.person_id,
    given_name: row.preferred_name ?? row.given_name,
    family_name: row.family_name,
    language: row.language.startsWith('es') ? ('es' as const) : ('en' as const),
  }));
}

interface Check {
  readonly check_id: string;
  readonly class_id: string;
  readonly asks_all: boolean;
}

/** Those of the class whom the check asks. */
export async function listAsked(tx: Tx, scope: Scope, check: Check) {
  const learners = await listClassLearners(tx, scope, check.class_id);
  if (check.asks_all) return learners;
  const rows = await tx
    .selectFrom('check_asked')
    .select('learner_id')
    .where('district_id', '=', scope.districtId)
    .where('check_id', '=', check.check_id)
    .execute();
  const asked = new Set(rows.map(({ learner_id }) => learner_id));
  return learners.filter(({ learner_id }) => asked.has(learner_id));
}
