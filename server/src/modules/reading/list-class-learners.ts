import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notFound } from '../../platform/errors.ts';
import { mayPlanWithLearner, maySeeClass, maySeeLearner } from '../people/index.ts';

export interface ClassLearner {
  readonly learnerId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly grades: readonly string[];
  /** Of home. */
  readonly language: string;
}

interface Asked {
  readonly classId: string;
  /** Only those whom the actor may plan with: who writes something down about them. */
  readonly toRecord?: boolean;
  /** These must all be of the class: others do not exist. */
  readonly among?: readonly string[];
}

/** The learners of a class whom the actor may see, as they are called, by family name. A class that the actor may not see does not exist. */
export async function listClassLearners(
  tx: Tx,
  actor: Actor,
  { classId, toRecord = false, among = [] }: Asked,
): Promise<readonly ClassLearner[]> {
  const seen = await tx
    .selectFrom('class')
    .select('class_id')
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (seen === undefined) throw notFound('class');
  const may = toRecord ? mayPlanWithLearner : maySeeLearner;
  const rows = await tx
    .selectFrom('person')
    .select([
      'person_id',
      'family_name',
      'grades',
      'language',
      sql<string>`coalesce(preferred_name, given_name)`.as('called'),
    ])
    .where('district_id', '=', actor.districtId)
    .where('active', '=', true)
    .where((eb) => may(actor, eb.ref('person.person_id')))
    .where(
      'person_id',
      'in',
      sql<string>`(select e.person_id from enrolment e where e.district_id = ${actor.districtId}::uuid
        and e.class_id = ${classId}::uuid and e.role = 'learner' and e.active)`,
    )
    .orderBy('family_name')
    .orderBy('called')
    .orderBy('person_id')
    .execute();
  const ids = new Set(rows.map(({ person_id }) => person_id));
  if (among.some((id) => !ids.has(id))) throw notFound('learner');
  return rows.map((row) => ({
    learnerId: row.person_id,
    givenName: row.called,
    familyName: row.family_name,
    grades: row.grades,
    language: row.language,
  }));
}
