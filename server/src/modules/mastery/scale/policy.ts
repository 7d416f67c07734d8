import { hasRole, schoolsAs, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notAllowed, notFound } from '../../../platform/errors.ts';

/** A school that the actor belongs to in any role; an administrator of the district, all. */
export async function getVisibleSchool(tx: Tx, actor: Actor, schoolId: string) {
  const mine = actor.roles.some((held) => held.schoolId === schoolId);
  const school =
    mine || hasRole(actor, 'administrator')
      ? await tx
          .selectFrom('school')
          .select(['school_id', 'name'])
          .where('district_id', '=', actor.districtId)
          .where('school_id', '=', schoolId)
          .executeTakeFirst()
      : undefined;
  if (school === undefined) throw notFound('school');
  return school;
}

/** A school's words are its principal's and the administrator's to choose. */
export function mayChangeScale(actor: Actor, schoolId: string): boolean {
  const schools = schoolsAs(actor, 'principal', 'administrator');
  return schools === 'all' || schools.includes(schoolId);
}

export function checkMayChangeScale(actor: Actor, schoolId: string): void {
  if (!mayChangeScale(actor, schoolId)) throw notAllowed();
}
