import { hasRole, schoolsAs, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notAllowed, notFound } from '../../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';

/** So many weeks without a running record, check or test, and a learner stands first. */
export const checkEveryWeeks = 6;
/** Of fewer learners nothing is told to whoever does not teach them. */
export const smallestGroup = 5;

/** A learner whose level the actor may see: nobody sees their own, nor a guardian as such that of a child. */
export async function getLearnerToMeasure(tx: Tx, actor: Actor, learnerId: string) {
  const learner = await getVisibleLearner(tx, actor, learnerId);
  if (learnerId === actor.personId) throw notAllowed();
  return learner;
}

/** Who teaches a learner, or leads the school, says how well the learner reads. */
export async function mustMeasure(tx: Tx, actor: Actor, learnerId: string): Promise<void> {
  await getLearnerToMeasure(tx, actor, learnerId);
  if (!(await mayMeasure(tx, actor, learnerId))) throw notAllowed();
}

export async function mayMeasure(tx: Tx, actor: Actor, learnerId: string): Promise<boolean> {
  return hasRole(actor, 'teacher', 'principal') && (await mayPlanWith(tx, actor, learnerId));
}

/** A school that the actor leads or coaches; another does not exist. */
export async function getLedSchool(tx: Tx, actor: Actor, schoolId: string) {
  const led = schoolsAs(actor, 'principal', 'coach', 'administrator');
  if (led !== 'all' && !led.includes(schoolId)) throw notFound('school');
  const school = await tx
    .selectFrom('school')
    .select(['school_id', 'name'])
    .where('district_id', '=', actor.districtId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (school === undefined) throw notFound('school');
  return school;
}
