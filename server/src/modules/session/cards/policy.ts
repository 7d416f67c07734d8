import { sql } from 'kysely';
import { hasRole, schoolsAs, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';

/** The class, if the actor may hand out its sign-ins: whoever teaches it, the principal of its school, an administrator. */
export async function getClassToSignIn(tx: Tx, actor: Actor, classId: string) {
  const schools = schoolsAs(actor, 'principal', 'administrator');
  const teaches = sql<boolean>`exists (select from enrolment e where e.district_id = class.district_id
    and e.class_id = class.class_id and e.person_id = ${actor.personId}::uuid and e.role = 'teacher' and e.active)`;
  const leads =
    schools === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`class.school_id = any(${schools}::uuid[])`;
  const found = await tx
    .selectFrom('class')
    .select(['class_id', 'title'])
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .where('active', '=', true)
    .where(hasRole(actor, 'teacher') ? sql<boolean>`(${teaches} or ${leads})` : leads)
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
  return found;
}
