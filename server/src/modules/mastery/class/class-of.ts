import { sql } from 'kysely';
import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { mayPlanWithLearner, maySeeClass, maySeeLearner } from '../../people/index.ts';

/** The class, where the actor may see it. */
export async function getVisibleClass(tx: Tx, actor: Actor, classId: string) {
  const found = await tx
    .selectFrom('class')
    .select(['class_id', 'title', 'school_id'])
    .where('district_id', '=', actor.districtId)
    .where('class_id', '=', classId)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
  return found;
}

export interface ClassLearner {
  readonly learnerId: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** The learners of a class whom the actor may see, or, to record something, whom the actor may plan with. */
export async function listLearners(
  tx: Tx,
  actor: Actor,
  { classId, toRecord = false }: { readonly classId: string; readonly toRecord?: boolean },
): Promise<readonly ClassLearner[]> {
  const district = sql`${actor.districtId}::uuid`;
  const learner = sql.ref('p.person_id');
  // A coach sees learners and may say what a visit showed; everybody else records for those they plan with.
  const admitted =
    toRecord && !hasRole(actor, 'coach')
      ? mayPlanWithLearner(actor, learner)
      : maySeeLearner(actor, learner);
  const { rows } = await sql<ClassLearner>`
    select p.person_id as "learnerId", p.given_name as "givenName", p.family_name as "familyName" from person p
    where p.district_id = ${district} and p.active and ${admitted} and p.person_id = any(array(
      select e.person_id from enrolment e where e.district_id = ${district} and e.class_id = ${classId}::uuid
        and e.role = 'learner' and e.active))
    order by p.family_name, p.given_name, p.person_id`.execute(tx);
  return rows;
}
