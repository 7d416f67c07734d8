import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { maySeeClass, maySeeLearner } from '../../people/index.ts';
import type { Relation } from './policy.ts';
import { relationsToEach } from './relations-to.ts';

export interface ClassLearner {
  readonly learnerId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly grades: readonly string[];
  readonly language: string;
  readonly relations: readonly Relation[];
}

/** A class that the actor sees, its learners by name, and what the actor is to each. */
export async function getVisibleClass(tx: Tx, actor: Actor, classId: string) {
  const found = await tx
    .selectFrom('class')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .select(['class.title', 'school.name as school_name'])
    .where('class.district_id', '=', actor.districtId)
    .where('class.class_id', '=', classId)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
  const learners = await listLearners(tx, actor, classId);
  const relations = await relationsToEach(
    tx,
    actor,
    learners.map(({ learnerId }) => learnerId),
  );
  return {
    classId,
    title: found.title,
    schoolName: found.school_name,
    learners: learners.map((learner): ClassLearner => ({
      ...learner,
      relations: relations.get(learner.learnerId) ?? [],
    })),
  };
}

async function listLearners(tx: Tx, actor: Actor, classId: string) {
  const { rows } = await sql<Omit<ClassLearner, 'relations'>>`
    select p.person_id as "learnerId", p.given_name as "givenName", p.family_name as "familyName", p.grades, p.language
    from enrolment e join person p on p.district_id = e.district_id and p.person_id = e.person_id and p.active
    where e.district_id = ${actor.districtId}::uuid and e.class_id = ${classId}::uuid and e.role = 'learner' and e.active
      and ${maySeeLearner(actor, sql.ref('p.person_id'))}
    order by p.given_name, p.family_name, p.person_id`.execute(tx);
  return rows;
}
