import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { asLanguage } from '../queries.ts';

/** The guardians of these learners who may get a letter; whoever a custody limit keeps out of everything is not among them. */
export async function listGuardians(tx: Tx, { districtId }: Scope, learnerIds: readonly string[]) {
  if (learnerIds.length === 0) return [];
  const rows = await tx
    .selectFrom('guardianship')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'guardianship.district_id')
        .onRef('person.person_id', '=', 'guardianship.guardian_id'),
    )
    .select([
      'guardianship.learner_id',
      'guardianship.guardian_id',
      'person.given_name',
      'person.family_name',
      'person.language',
      'person.email',
    ])
    .where('guardianship.district_id', '=', districtId)
    .where('guardianship.learner_id', 'in', [...learnerIds])
    .where('guardianship.active', '=', true)
    .where('guardianship.access', '<>', 'none')
    .where('person.active', '=', true)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .execute();
  return rows.map((row) => ({ ...row, language: asLanguage(row.language) }));
}
