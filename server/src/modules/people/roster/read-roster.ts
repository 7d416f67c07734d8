import type { Roster, RosterUser } from '@everyplan/exchange/oneroster';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** Records that people made here rather than in the roster's source keep out of the source's way. */
export const madeHere = 'everyplan:';

/** The people and classes that are kept, in the shape of a roster file: what an import is compared with and an export writes. */
export async function readRoster(tx: Tx, { districtId }: Scope): Promise<Roster> {
  const district = await tx
    .selectFrom('district')
    .select(['name', sql<string>`coalesce(source_id, 'district')`.as('source_id')])
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return {
    orgs: [
      { sourcedId: district.source_id, active: true, name: district.name, type: 'district' },
      ...(await readSchools(tx, districtId, district.source_id)),
    ],
    academicSessions: await readTerms(tx, districtId),
    courses: await readCourses(tx, districtId),
    classes: await readClasses(tx, districtId),
    users: await readUsers(tx, districtId, district.source_id),
    enrollments: await readEnrolments(tx, districtId),
    demographics: [],
    userProfiles: [],
  };
}

async function readSchools(tx: Tx, districtId: string, parent: string): Promise<Roster['orgs']> {
  const rows = await tx
    .selectFrom('school')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('source_id')
    .execute();
  return rows.map((row) => ({
    sourcedId: row.source_id,
    active: row.active,
    name: row.name,
    type: 'school',
    parentSourcedId: parent,
    ...optional('identifier', row.identifier),
  }));
}

async function readTerms(tx: Tx, districtId: string): Promise<Roster['academicSessions']> {
  const rows = await tx
    .selectFrom('term')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('source_id')
    .execute();
  return rows.map((row) => ({
    sourcedId: row.source_id,
    active: row.active,
    title: row.title,
    type: row.kind as Roster['academicSessions'][number]['type'],
    startDate: row.starts_on,
    endDate: row.ends_on,
    ...optional('parentSourcedId', row.parent_source_id),
    ...optional('schoolYear', row.school_year),
  }));
}

async function readCourses(tx: Tx, districtId: string): Promise<Roster['courses']> {
  const rows = await tx
    .selectFrom('course')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('source_id')
    .execute();
  return rows.map((row) => ({
    sourcedId: row.source_id,
    active: row.active,
    title: row.title,
    grades: row.grades,
    subjects: row.subjects,
    subjectCodes: [],
    ...optional('courseCode', row.code),
  }));
}

async function readClasses(tx: Tx, districtId: string): Promise<Roster['classes']> {
  const rows = await tx
    .selectFrom('class')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'class.district_id')
        .onRef('school.school_id', '=', 'class.school_id'),
    )
    .leftJoin('course', (join) =>
      join
        .onRef('course.district_id', '=', 'class.district_id')
        .onRef('course.course_id', '=', 'class.course_id'),
    )
    .selectAll('class')
    .select(['school.source_id as school_source_id', 'course.source_id as course_source_id'])
    .where('class.district_id', '=', districtId)
    .orderBy('class.source_id')
    .execute();
  return rows.map((row) => ({
    sourcedId: row.source_id,
    active: row.active,
    title: row.title,
    classType: row.kind as 'homeroom' | 'scheduled',
    grades: row.grades,
    subjects: row.subjects,
    subjectCodes: [],
    periods: row.periods,
    schoolSourcedId: row.school_source_id,
    termSourcedIds: row.term_source_ids,
    ...optional('classCode', row.code),
    ...optional('location', row.location),
    ...optional('courseSourcedId', row.course_source_id),
  }));
}

interface UserRow {
  source_id: string;
  active: boolean;
  given_name: string;
  family_name: string;
  middle_name: string | null;
  preferred_name: string | null;
  username: string | null;
  email: string | null;
  identifier: string | null;
  grades: string[];
  language: string;
  roles: { role: RosterUser['roles'][number]['role']; school: string | null }[];
  guardians: string[];
}

async function readUsers(
  tx: Tx,
  districtId: string,
  district: string,
): Promise<readonly RosterUser[]> {
  const { rows } = await sql<UserRow>`
    with roles as (
      select r.person_id, jsonb_agg(jsonb_build_object('role', r.role, 'school', s.source_id) order by r.role, s.source_id) as roles
      from person_role r left join school s on s.district_id = r.district_id and s.school_id = r.school_id
      where r.district_id = ${districtId}::uuid group by r.person_id
    ), families as (
      select g.learner_id, array_agg(p.source_id order by p.source_id) as guardians
      from guardianship g join person p on p.district_id = g.district_id and p.person_id = g.guardian_id
      where g.district_id = ${districtId}::uuid and g.active group by g.learner_id
    )
    select p.source_id, p.active, p.given_name, p.family_name, p.middle_name, p.preferred_name, p.username, p.email, p.identifier,
      p.grades, p.language, coalesce(roles.roles, '[]') as roles, coalesce(families.guardians, '{}') as guardians
    from person p left join roles on roles.person_id = p.person_id left join families on families.learner_id = p.person_id
    where p.district_id = ${districtId}::uuid and not starts_with(p.source_id, ${madeHere})
    order by p.source_id`.execute(tx);
  return rows.map((row) => presentUser(row, district));
}

function presentUser(row: UserRow, district: string): RosterUser {
  return {
    sourcedId: row.source_id,
    active: row.active,
    enabled: true,
    givenName: row.given_name,
    familyName: row.family_name,
    userIds: [],
    grades: row.grades,
    language: row.language,
    roles: row.roles.map(({ role, school }) => ({
      role,
      orgSourcedId: school ?? district,
      primary: false,
      sourceRole: role,
    })),
    agentSourcedIds: row.guardians,
    ...optional('middleName', row.middle_name),
    ...optional('preferredGivenName', row.preferred_name),
    ...optional('username', row.username),
    ...optional('email', row.email),
    ...optional('identifier', row.identifier),
  };
}

async function readEnrolments(tx: Tx, districtId: string): Promise<Roster['enrollments']> {
  const rows = await tx
    .selectFrom('enrolment')
    .innerJoin('class', (join) =>
      join
        .onRef('class.district_id', '=', 'enrolment.district_id')
        .onRef('class.class_id', '=', 'enrolment.class_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'enrolment.district_id')
        .onRef('person.person_id', '=', 'enrolment.person_id'),
    )
    .selectAll('enrolment')
    .select(['class.source_id as class_source_id', 'person.source_id as person_source_id'])
    .where('enrolment.district_id', '=', districtId)
    .orderBy('enrolment.source_id')
    .execute();
  return rows.map((row) => {
    const role = row.role === 'aide' ? 'staff' : row.role;
    return {
      sourcedId: row.source_id,
      active: row.active,
      classSourcedId: row.class_source_id,
      userSourcedId: row.person_source_id,
      role,
      sourceRole: role,
      primary: row.is_primary,
      ...optional('beginDate', row.begins_on),
      ...optional('endDate', row.ends_on),
    };
  });
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | null,
): { readonly [K in Name]?: Value } {
  return (value === null || value === '' ? {} : { [name]: value }) as {
    readonly [K in Name]?: Value;
  };
}
