import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { hasRole, schoolsAs, type Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notFound } from '../../platform/errors.ts';

/**
 * Which learners an actor may see, as a condition on a column that holds a learner's id: oneself, one's children (where no limit of the
 * guardianship forbids it), those one teaches, those of one's school (principal, coach), all (administrator).
 */
export function maySeeLearner(actor: Actor, learnerId: Expression<unknown>): Expression<SqlBool> {
  const schools = schoolsAs(actor, 'principal', 'coach', 'administrator');
  if (schools === 'all') return sql<SqlBool>`true`;
  const me = actor.personId;
  const ways = [
    hasRole(actor, 'learner') ? sql<SqlBool>`${learnerId} = ${me}::uuid` : sql<SqlBool>`false`,
  ];
  if (hasRole(actor, 'guardian')) {
    ways.push(sql<SqlBool>`exists (select from guardianship g where g.district_id = ${actor.districtId}::uuid
      and g.guardian_id = ${me}::uuid and g.learner_id = ${learnerId} and g.active and g.access = 'full')`);
  }
  if (hasRole(actor, 'teacher', 'staff')) ways.push(teaches(actor, learnerId));
  if (schools.length > 0) {
    ways.push(sql<SqlBool>`exists (select from person_role r where r.district_id = ${actor.districtId}::uuid
      and r.person_id = ${learnerId} and r.role = 'learner' and r.school_id = any(${schools}::uuid[]))`);
  }
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
}

/** Which learners an actor may plan with: oneself, those one teaches, those of one's school (principal), all (administrator). */
export function mayPlanWithLearner(
  actor: Actor,
  learnerId: Expression<unknown>,
): Expression<SqlBool> {
  const schools = schoolsAs(actor, 'principal', 'administrator');
  if (schools === 'all') return sql<SqlBool>`true`;
  const ways = [
    hasRole(actor, 'learner')
      ? sql<SqlBool>`${learnerId} = ${actor.personId}::uuid`
      : sql<SqlBool>`false`,
  ];
  if (hasRole(actor, 'teacher')) ways.push(teaches(actor, learnerId));
  if (schools.length > 0) {
    ways.push(sql<SqlBool>`exists (select from person_role r where r.district_id = ${actor.districtId}::uuid
      and r.person_id = ${learnerId} and r.role = 'learner' and r.school_id = any(${schools}::uuid[]))`);
  }
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
}

function teaches(actor: Actor, learnerId: Expression<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (select from enrolment mine
    join enrolment theirs on theirs.district_id = mine.district_id and theirs.class_id = mine.class_id
    where mine.district_id = ${actor.districtId}::uuid and mine.person_id = ${actor.personId}::uuid
      and mine.role in ('teacher', 'aide') and mine.active
      and theirs.person_id = ${learnerId} and theirs.role = 'learner' and theirs.active)`;
}

/** Which classes an actor may see, as a condition on the table class. */
export function maySeeClass(actor: Actor): Expression<SqlBool> {
  const schools = schoolsAs(actor, 'principal', 'coach', 'administrator');
  if (schools === 'all') return sql<SqlBool>`true`;
  return sql<SqlBool>`(class.school_id = any(${schools}::uuid[]) or exists (select from enrolment mine
    where mine.district_id = class.district_id and mine.class_id = class.class_id
      and mine.person_id = ${actor.personId}::uuid and mine.active))`;
}

/**
 * Which classes an actor may run something for (a survey, a reading check), as a condition on the table class: those one teaches, those of
 * one's school (principal), all (administrator).
 */
export function mayRunClass(actor: Actor): RawBuilder<boolean> {
  const schools = schoolsAs(actor, 'principal', 'administrator');
  if (schools === 'all') return sql<boolean>`true`;
  return sql<boolean>`(class.school_id = any(${schools}::uuid[]) or exists (select from enrolment mine
    where mine.district_id = class.district_id and mine.class_id = class.class_id
      and mine.person_id = ${actor.personId}::uuid and mine.role in ('teacher', 'aide') and mine.active))`;
}

/** The learner, found through the actor: one whom the actor may not see does not exist. */
export async function getVisibleLearner(tx: Tx, actor: Actor, learnerId: string) {
  const found = await tx
    .selectFrom('person')
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.district_id', '=', 'person.district_id')
        .onRef('person_role.person_id', '=', 'person.person_id')
        .on('person_role.role', '=', 'learner'),
    )
    .selectAll('person')
    .where('person.district_id', '=', actor.districtId)
    .where('person.person_id', '=', learnerId)
    .where((eb) => maySeeLearner(actor, eb.ref('person.person_id')))
    .limit(1)
    .executeTakeFirst();
  if (found === undefined) throw notFound('learner');
  return found;
}

/** Whether the actor may change this learner's plan. The learner must be visible already. */
export async function mayPlanWith(tx: Tx, actor: Actor, learnerId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('person')
    .select('person_id')
    .where('district_id', '=', actor.districtId)
    .where('person_id', '=', learnerId)
    .where((eb) => mayPlanWithLearner(actor, eb.ref('person.person_id')))
    .executeTakeFirst();
  return found !== undefined;
}
