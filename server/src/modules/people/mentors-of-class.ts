import { sql } from 'kysely';
import { hasRole, schoolsAs, type Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { notAllowed, notFound } from '../../platform/errors.ts';
import { mentorsOf } from './mentors.ts';
import { maySeeClass, maySeeLearner } from './policy.ts';

/** Who mentors whom in a class, and who could. */
export async function readClassMentors(tx: Tx, actor: Actor, classId: string) {
  const { title } = await getClassToMentor(tx, actor, classId);
  const learners = await listLearnersOf(tx, actor, classId);
  const mentors = await mentorsOf(
    tx,
    actor.districtId,
    learners.map((learner) => learner.person_id),
  );
  return {
    classId,
    title,
    learners: learners.map(({ person_id, given_name, family_name }) => {
      const mentor = mentors.get(person_id);
      return {
        learnerId: person_id,
        givenName: given_name,
        familyName: family_name,
        mentor:
          mentor === undefined
            ? null
            : {
                personId: mentor.personId,
                name: `${mentor.givenName} ${mentor.familyName}`,
                since: mentor.since?.toISOString() ?? null,
              },
      };
    }),
    candidates: await listCandidates(tx, actor, classId),
  };
}

/** The class of which the actor may name the mentors: taught by them, of the school they lead, or any (administrator). */
export async function getClassToMentor(tx: Tx, actor: Actor, classId: string) {
  const found = await tx
    .selectFrom('class')
    .select((eb) => [
      'class.title',
      'class.school_id',
      eb
        .exists(
          eb
            .selectFrom('enrolment')
            .select('enrolment.person_id')
            .whereRef('enrolment.district_id', '=', 'class.district_id')
            .whereRef('enrolment.class_id', '=', 'class.class_id')
            .where('enrolment.person_id', '=', actor.personId)
            .where('enrolment.role', '=', 'teacher')
            .where('enrolment.active', '=', true),
        )
        .as('mine'),
    ])
    .where('class.district_id', '=', actor.districtId)
    .where('class.class_id', '=', classId)
    .where('class.active', '=', true)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (found === undefined) throw notFound('class');
  const led = schoolsAs(actor, 'principal', 'administrator');
  const leads = led === 'all' || led.includes(found.school_id);
  if (!leads && !(hasRole(actor, 'teacher') && Boolean(found.mine))) throw notAllowed();
  return found;
}

export function listLearnersOf(tx: Tx, actor: Actor, classId: string) {
  return tx
    .selectFrom('enrolment')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'enrolment.district_id')
        .onRef('person.person_id', '=', 'enrolment.person_id'),
    )
    .select(['person.person_id', 'person.given_name', 'person.family_name'])
    .where('enrolment.district_id', '=', actor.districtId)
    .where('enrolment.class_id', '=', classId)
    .where('enrolment.role', '=', 'learner')
    .where('enrolment.active', '=', true)
    .where('person.active', '=', true)
    .where((eb) => maySeeLearner(actor, eb.ref('person.person_id')))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.person_id')
    .execute();
}

/** The class's own teachers first, then those who teach its learners elsewhere, then the school's coaches and principals. */
async function listCandidates(tx: Tx, { districtId }: Actor, classId: string) {
  const { rows } = await sql<{ person_id: string; given_name: string; family_name: string }>`
    select p.person_id, p.given_name, p.family_name
    from (
      select a.person_id, min(case when a.class_id = l.class_id then 0 else 1 end) as rank
      from enrolment l
      join enrolment also on also.district_id = l.district_id and also.person_id = l.person_id and also.role = 'learner' and also.active
      join enrolment a on a.district_id = l.district_id and a.class_id = also.class_id and a.role in ('teacher', 'aide') and a.active
      where l.district_id = ${districtId}::uuid and l.class_id = ${classId}::uuid and l.role = 'learner' and l.active
      group by a.person_id
      union all
      select r.person_id, 2 from person_role r
      join class c on c.district_id = r.district_id and c.class_id = ${classId}::uuid and c.school_id = r.school_id
      where r.district_id = ${districtId}::uuid and r.role in ('coach', 'principal')
    ) who
    join person p on p.district_id = ${districtId}::uuid and p.person_id = who.person_id and p.active
    group by p.person_id, p.given_name, p.family_name
    order by min(who.rank), p.family_name, p.given_name, p.person_id
    limit 60`.execute(tx);
  return rows.map((row) => ({
    personId: row.person_id,
    name: `${row.given_name} ${row.family_name}`,
  }));
}
