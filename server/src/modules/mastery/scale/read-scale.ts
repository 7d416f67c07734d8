import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { sql } from 'kysely';
import { defaultScale, type Scale } from './scale.ts';

/** The scale of a school: its newest, else the default. */
export async function readScale(tx: Tx, scope: Scope, schoolId: string | null): Promise<Scale> {
  const row = schoolId === null ? undefined : await findScale(tx, scope, schoolId);
  return row === undefined ? defaultScale : { levels: row.levels, meetsFrom: row.meets_from };
}

/** What a school set last, by whom and when; undefined where it has the default. */
export async function findScale(tx: Tx, { districtId }: Scope, schoolId: string) {
  return tx
    .selectFrom('mastery_scale')
    .select([
      'levels',
      'meets_from',
      'set_at',
      sql<string | null>`(select p.given_name || ' ' || p.family_name from person p
        where p.district_id = mastery_scale.district_id and p.person_id = mastery_scale.set_by)`.as(
        'set_by_name',
      ),
    ])
    .where('district_id', '=', districtId)
    .where('school_id', '=', schoolId)
    .orderBy('scale_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The school whose words a learner's record is told in: that of the learner's own role, else none. */
export async function findSchoolOf(tx: Tx, { districtId }: Scope, learnerId: string) {
  return tx
    .selectFrom('person_role')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'person_role.district_id')
        .onRef('school.school_id', '=', 'person_role.school_id'),
    )
    .select(['school.school_id', 'school.name'])
    .where('person_role.district_id', '=', districtId)
    .where('person_role.person_id', '=', learnerId)
    .where('person_role.role', '=', 'learner')
    .orderBy('school.name')
    .limit(1)
    .executeTakeFirst();
}
