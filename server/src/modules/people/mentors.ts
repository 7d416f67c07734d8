import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';

export interface Mentor {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Since when somebody has said so; null: by the learner's homeroom class. */
  readonly since: Date | null;
}

/** The mentor whom somebody has named, else the first teacher of the homeroom class. Undefined: neither is there. */
export async function mentorOf(
  tx: Tx,
  districtId: string,
  learnerId: string,
): Promise<Mentor | undefined> {
  return (await mentorsOf(tx, districtId, [learnerId])).get(learnerId);
}

/** The same for many, by learner. */
export async function mentorsOf(
  tx: Tx,
  districtId: string,
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, Mentor>> {
  const { rows } = await sql<MentorRow>`
    select distinct on (c.learner_id) c.learner_id, p.person_id, p.given_name, p.family_name, c.since
    from (
      select m.learner_id, m.mentor_id, m.since, 0 as rank from mentorship m
      where m.district_id = ${districtId}::uuid and m.learner_id = any(${learnerIds}::uuid[])
      union all
      select mine.person_id, t.person_id, null, case when t.is_primary then 1 else 2 end
      from enrolment mine
      join class h on h.district_id = mine.district_id and h.class_id = mine.class_id and h.kind = 'homeroom' and h.active
      join enrolment t on t.district_id = mine.district_id and t.class_id = mine.class_id and t.role = 'teacher' and t.active
      where mine.district_id = ${districtId}::uuid and mine.person_id = any(${learnerIds}::uuid[])
        and mine.role = 'learner' and mine.active
    ) c
    join person p on p.district_id = ${districtId}::uuid and p.person_id = c.mentor_id and p.active
    order by c.learner_id, c.rank, p.family_name, p.person_id`.execute(tx);
  return new Map(
    rows.map((row) => [
      row.learner_id,
      {
        personId: row.person_id,
        givenName: row.given_name,
        familyName: row.family_name,
        since: row.since,
      },
    ]),
  );
}

interface MentorRow {
  readonly learner_id: string;
  readonly person_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly since: Date | null;
}

/**
 * The ids of those whose mentor a person is, as a select: the learners who were given to them, and of the homeroom classes they teach those
 * whom nobody else was given. The teachers of one homeroom share its learners. Visibility is the caller's to add.
 */
export function menteesOf({
  districtId,
  personId,
}: {
  readonly districtId: string;
  readonly personId: string;
}): RawBuilder<string> {
  return sql<string>`select m.learner_id from mentorship m
    where m.district_id = ${districtId}::uuid and m.mentor_id = ${personId}::uuid
    union
    select theirs.person_id from enrolment mine
    join class h on h.district_id = mine.district_id and h.class_id = mine.class_id and h.kind = 'homeroom' and h.active
    join enrolment theirs on theirs.district_id = mine.district_id and theirs.class_id = mine.class_id
      and theirs.role = 'learner' and theirs.active
    where mine.district_id = ${districtId}::uuid and mine.person_id = ${personId}::uuid and mine.role = 'teacher' and mine.active
      and not exists (select from mentorship other join person o on o.district_id = other.district_id and o.person_id = other.mentor_id
        where other.district_id = theirs.district_id and other.learner_id = theirs.person_id and o.active)`;
}
