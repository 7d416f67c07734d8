import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';

export interface PersonAround {
  readonly personId: string;
  readonly name: string;
  readonly relation: 'self' | 'guardian' | 'teacher' | 'principal' | 'coach';
}

/**
 * Who could need to know something of a learner: the learner, guardians who see the pages, those who teach them, the principals and
 * coaches of their schools. Each once, by the nearest relation.
 */
export async function listPeopleAround(
  tx: Tx,
  { districtId }: Actor,
  learnerId: string,
): Promise<readonly PersonAround[]> {
  const [district, learner] = [sql`${districtId}::uuid`, sql`${learnerId}::uuid`];
  const { rows } = await sql<PersonAround>`
    select p.person_id as "personId", p.given_name || ' ' || p.family_name as name, around.relation
    from (
      select distinct on (person_id) person_id, relation, rank from (
        select ${learner} as person_id, 'self' as relation, 0 as rank
        union all
        select g.guardian_id, 'guardian', 1 from guardianship g
        where g.district_id = ${district} and g.learner_id = ${learner} and g.active and g.access = 'full'
        union all
        select t.person_id, 'teacher', 2 from enrolment mine
        join enrolment t on t.district_id = ${district} and t.class_id = mine.class_id and t.role in ('teacher', 'aide') and t.active
        where mine.district_id = ${district} and mine.person_id = ${learner} and mine.role = 'learner' and mine.active
        union all
        select r.person_id, r.role, case r.role when 'principal' then 3 else 4 end from person_role mine
        join person_role r on r.district_id = ${district} and r.school_id = mine.school_id and r.role in ('principal', 'coach')
        where mine.district_id = ${district} and mine.person_id = ${learner} and mine.role = 'learner'
      ) each order by person_id, rank
    ) around
    join person p on p.district_id = ${district} and p.person_id = around.person_id and p.active
    order by around.rank, p.family_name, p.given_name, p.person_id`.execute(tx);
  return rows;
}

/** Of the people who were named, those around the learner: nobody else can need to know. */
export async function keepPeopleAround(
  tx: Tx,
  actor: Actor,
  named: { readonly learnerId: string; readonly personIds: readonly string[] },
): Promise<readonly string[]> {
  if (named.personIds.length === 0) return [];
  const around = await listPeopleAround(tx, actor, named.learnerId);
  const ids = new Set(around.map(({ personId }) => personId));
  return named.personIds.filter((id) => ids.has(id));
}
