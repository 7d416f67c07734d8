import { sql } from 'kysely';
import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notAllowed, notFound } from '../../../platform/errors.ts';
import {
  getVisibleLearner,
  mayPlanWith,
  mayPlanWithLearner,
  maySeeClass,
} from '../../people/index.ts';

/** A class that the actor sees, and whether the actor may change how it reads: who may plan with its learners. */
export async function getReadingClass(tx: Tx, actor: Actor, classId: string) {
  const found = await tx
    .selectFrom('class')
    .select(['class_id', 'title'])
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
  return { ...found, mayChange: await mayPlanWithClass(tx, actor, classId) };
}

/** A class whose reading the actor may change. */
export async function getClassToChange(tx: Tx, actor: Actor, classId: string) {
  const found = await getReadingClass(tx, actor, classId);
  if (!found.mayChange) throw notAllowed();
  return found;
}

async function mayPlanWithClass(tx: Tx, actor: Actor, classId: string): Promise<boolean> {
  if (!hasRole(actor, 'teacher', 'principal', 'administrator')) return false;
  const { rows } = await sql<{ may: boolean }>`
    select not exists (select from enrolment e where e.district_id = ${actor.districtId}::uuid and e.class_id = ${classId}::uuid
      and e.role = 'learner' and e.active and not ${mayPlanWithLearner(actor, sql.ref('e.person_id'))}) as may`.execute(
    tx,
  );
  return rows[0]?.may === true;
}

/** A learner whose shelf the actor may change: oneself, or one whom the actor may plan with. */
export async function getLearnerToShelve(tx: Tx, actor: Actor, learnerId: string) {
  const learner = await getVisibleLearner(tx, actor, learnerId);
  if (!(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
  return learner;
}
