import type { Roster, RosterKind, RosterUser } from '@everyplan/exchange/oneroster';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { madeHere } from './read-roster.ts';

/** Records to write as they stand, and those to make inactive, by sourcedId. */
export interface RosterChanges {
  readonly write: Roster;
  readonly deactivate: Readonly<Record<RosterKind, readonly string[]>>;
  /** People whom an import took for its own, to be what they were before. */
  readonly release?: readonly MadeHere[];
}

/**
 * Carries out changes to people and classes. Nothing is deleted: what left is kept and made inactive. Returns the people made here whom the
 * roster turned out to know.
 */
export async function writeRoster(
  tx: Tx,
  { districtId }: Scope,
  { write, deactivate, release = [] }: RosterChanges,
): Promise<readonly MadeHere[]> {
  await writeDistrict(tx, districtId, write.orgs);
  await upsert(
    tx,
    districtId,
    schools,
    write.orgs.filter(({ type }) => type === 'school'),
  );
  await upsert(tx, districtId, terms, write.academicSessions);
  await upsert(tx, districtId, courses, write.courses);
  await upsert(tx, districtId, classes, write.classes);
  const adopted = await adoptPeopleMadeHere(tx, districtId, write.users);
  await upsert(tx, districtId, people, write.users);
  await writeRoles(tx, districtId, write.users);
  await writeGuardians(tx, districtId, write.users);
  await upsert(tx, districtId, enrolments, write.enrollments);
  await deactivateAll(tx, districtId, deactivate);
  await releasePeopleMadeHere(tx, districtId, release);
  return adopted;
}

/** A person made here, as kept. */
export interface MadeHere {
  readonly person_id: string;
  readonly source_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly middle_name: string | null;
  readonly preferred_name: string | null;
  readonly username: string | null;
  readonly email: string | null;
  readonly identifier: string | null;
  readonly grades: string[];
  readonly language: string;
}

interface TableOf {
  readonly table: string;
  readonly id: string;
  /** The columns, each by an expression over `given`, a record of the roster's JSON. */
  readonly columns: Readonly<Record<string, RawBuilder<unknown>>>;
  readonly joins?: (districtId: string) => RawBuilder<unknown>;
}

const field = (name: string) => sql`given.item ->> ${sql.lit(name)}`;
const list = (name: string) =>
  sql`array(select jsonb_array_elements_text(coalesce(given.item -> ${sql.lit(name)}, '[]')))`;
const active = sql`(given.item ->> 'active')::boolean`;

const schools: TableOf = {
  table: 'school',
  id: 'school_id',
  columns: { name: field('name'), identifier: field('identifier'), active },
};

const terms: TableOf = {
  table: 'term',
  id: 'term_id',
  columns: {
    title: field('title'),
    kind: field('type'),
    parent_source_id: field('parentSourcedId'),
    school_year: sql`(given.item ->> 'schoolYear')::integer`,
    starts_on: sql`(given.item ->> 'startDate')::date`,
    ends_on: sql`(given.item ->> 'endDate')::date`,
    active,
  },
};

const courses: TableOf = {
  table: 'course',
  id: 'course_id',
  columns: {
    title: field('title'),
    code: field('courseCode'),
    grades: list('grades'),
    subjects: list('subjects'),
    active,
  },
};

const classes: TableOf = {
  table: 'class',
  id: 'class_id',
  columns: {
    school_id: sql`school.school_id`,
    course_id: sql`course.course_id`,
    title: field('title'),
    code: field('classCode'),
    kind: field('classType'),
    grades: list('grades'),
    subjects: list('subjects'),
    periods: list('periods'),
    location: field('location'),
    term_source_ids: list('termSourcedIds'),
    active,
  },
  joins: (districtId) => sql`
    join school on school.district_id = ${districtId}::uuid and school.source_id = given.item ->> 'schoolSourcedId'
    left join course on course.district_id = ${districtId}::uuid and course.source_id = given.item ->> 'courseSourcedId'`,
};

const people: TableOf = {
  table: 'person',
  id: 'person_id',
  columns: {
    given_name: field('givenName'),
    family_name: field('familyName'),
    middle_name: field('middleName'),
    preferred_name: field('preferredGivenName'),
    username: field('username'),
    email: field('email'),
    identifier: field('identifier'),
    grades: list('grades'),
    language: sql`coalesce(given.item ->> 'language', 'en')`,
    active,
    left_at: sql`case when (given.item ->> 'active')::boolean then null else now() end`,
  },
};

const enrolments: TableOf = {
  table: 'enrolment',
  id: 'enrolment_id',
  columns: {
    class_id: sql`class.class_id`,
    person_id: sql`person.person_id`,
    role: sql`case given.item ->> 'role' when 'learner' then 'learner' when 'teacher' then 'teacher' else 'aide' end`,
    is_primary: sql`(given.item ->> 'primary')::boolean`,
    begins_on: sql`(given.item ->> 'beginDate')::date`,
    ends_on: sql`(given.item ->> 'endDate')::date`,
    active,
  },
  joins: (districtId) => sql`
    join class on class.district_id = ${districtId}::uuid and class.source_id = given.item ->> 'classSourcedId'
    join person on person.district_id = ${districtId}::uuid and person.source_id = given.item ->> 'userSourcedId'`,
};

async function upsert<Item extends { readonly sourcedId: string }>(
  tx: Tx,
  districtId: string,
  { table, id, columns, joins }: TableOf,
  items: readonly Item[],
): Promise<void> {
  if (items.length === 0) return;
  const names = Object.keys(columns);
  const updates = names.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
  await sql`
    insert into ${sql.table(table)} (district_id, ${sql.ref(id)}, source_id, ${sql.join(names.map((name) => sql.ref(name)))})
    select ${districtId}::uuid, given.id, given.item ->> 'sourcedId', ${sql.join(Object.values(columns))}
    from (select item, id from jsonb_array_elements(${JSON.stringify(items)}::jsonb) with ordinality as i (item, place)
      join unnest(${items.map(() => newId())}::uuid[]) with ordinality as n (id, place) using (place)) as given
    ${joins?.(districtId) ?? sql``}
    on conflict (district_id, source_id) do update set ${sql.join(updates)}`.execute(tx);
}

async function writeDistrict(tx: Tx, districtId: string, orgs: Roster['orgs']): Promise<void> {
  const district = orgs.find(({ type }) => type === 'district');
  if (district === undefined) return;
  await tx
    .updateTable('district')
    .set({ source_id: district.sourcedId })
    .where('district_id', '=', districtId)
    .execute();
}

/** Somebody made here (the first administrator) who turns up in the roster with the same e-mail address is the same person. */
async function adoptPeopleMadeHere(
  tx: Tx,
  districtId: string,
  users: readonly RosterUser[],
): Promise<readonly MadeHere[]> {
  const mailed = users.filter(({ email }) => email !== undefined);
  if (mailed.length === 0) return [];
  const given = sql`unnest(${mailed.map(({ sourcedId }) => sourcedId)}::text[], ${mailed.map(({ email }) => email ?? '')}::text[]) as given (source_id, email)`;
  const isTheSame = sql`person.district_id = ${districtId}::uuid and starts_with(person.source_id, ${madeHere})
    and lower(person.email) = lower(given.email)
    and not exists (select from person other where other.district_id = ${districtId}::uuid and other.source_id = given.source_id)`;
  const { rows } = await sql<MadeHere>`
    select person.person_id, person.source_id, given_name, family_name, middle_name, preferred_name, username, person.email, identifier,
      grades, language
    from person join ${given} on ${isTheSame}`.execute(tx);
  await sql`update person set source_id = given.source_id from ${given} where ${isTheSame}`.execute(
    tx,
  );
  return rows;
}

/** The way back: the record as it was, active, with the roles that the roster did not give. */
async function releasePeopleMadeHere(
  tx: Tx,
  districtId: string,
  people: readonly MadeHere[],
): Promise<void> {
  for (const { person_id, ...before } of people) {
    await tx
      .updateTable('person')
      .set({ ...before, active: true, left_at: null })
      .where('district_id', '=', districtId)
      .where('person_id', '=', person_id)
      .execute();
    await tx
      .deleteFrom('person_role')
      .where('district_id', '=', districtId)
      .where('person_id', '=', person_id)
      .where((eb) =>
        eb.not(eb.and([eb('role', '=', 'administrator'), eb('school_id', 'is', null)])),
      )
      .execute();
  }
}

/** Roles that the roster gives; those of a school's own making (an administrator's of the first run) stay. */
async function writeRoles(tx: Tx, districtId: string, users: readonly RosterUser[]): Promise<void> {
  const roles = users.flatMap(({ sourcedId, roles: held }) =>
    held.map(({ role, orgSourcedId }) => ({ id: newId(), sourcedId, role, orgSourcedId })),
  );
  const sources = users.map(({ sourcedId }) => sourcedId);
  await sql`
    delete from person_role using person
    where person_role.district_id = ${districtId}::uuid and person.district_id = ${districtId}::uuid
      and person.person_id = person_role.person_id and person.source_id = any(${sources}::text[])
      and not (person_role.role = 'administrator' and person_role.school_id is null)`.execute(tx);
  await sql`
    insert into person_role (district_id, person_id, role_id, role, school_id)
    select ${districtId}::uuid, person.person_id, given.id, given.role, school.school_id
    from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb) as given (id uuid, "sourcedId" text, role text, "orgSourcedId" text)
      join person on person.district_id = ${districtId}::uuid and person.source_id = given."sourcedId"
      left join school on school.district_id = ${districtId}::uuid and school.source_id = given."orgSourcedId"
    on conflict do nothing`.execute(tx);
}

async function writeGuardians(
  tx: Tx,
  districtId: string,
  users: readonly RosterUser[],
): Promise<void> {
  const learners = users.filter(({ roles }) => roles.some(({ role }) => role === 'learner'));
  const pairs = learners.flatMap(({ sourcedId, agentSourcedIds }) =>
    agentSourcedIds.map((guardian) => ({ learner: sourcedId, guardian })),
  );
  const sources = learners.map(({ sourcedId }) => sourcedId);
  await sql`
    update guardianship set active = false from person
    where guardianship.district_id = ${districtId}::uuid and person.district_id = ${districtId}::uuid
      and person.person_id = guardianship.learner_id and person.source_id = any(${sources}::text[])`.execute(
    tx,
  );
  await sql`
    insert into guardianship (district_id, guardian_id, learner_id)
    select distinct ${districtId}::uuid, guardian.person_id, learner.person_id
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as given (learner text, guardian text)
      join person learner on learner.district_id = ${districtId}::uuid and learner.source_id = given.learner
      join person guardian on guardian.district_id = ${districtId}::uuid and guardian.source_id = given.guardian
    where guardian.person_id <> learner.person_id
    on conflict (district_id, guardian_id, learner_id) do update set active = true`.execute(tx);
}

async function deactivateAll(
  tx: Tx,
  districtId: string,
  { ...sources }: RosterChanges['deactivate'],
): Promise<void> {
  const off = (table: string, ids: readonly string[], more: RawBuilder<unknown> = sql``) =>
    ids.length === 0
      ? undefined
      : sql`update ${sql.table(table)} set active = false ${more}
          where district_id = ${districtId}::uuid and source_id = any(${ids}::text[])`.execute(tx);
  await off('enrolment', sources.enrollments);
  await off('person', sources.users, sql`, left_at = now()`);
  await off('class', sources.classes);
  await off('course', sources.courses);
  await off('term', sources.academicSessions);
  await off('school', sources.orgs);
}
