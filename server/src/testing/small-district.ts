import { asSystem, inDistrict, type SystemScope } from '../platform/db/scope.ts';
import pg from 'pg';
import type { Role } from '@everyplan/contract';
import { newId } from '../platform/id.ts';
import { testPassword, type TestServer } from './test-server.ts';

export interface SmallDistrict extends SystemScope {
  readonly schoolId: string;
  readonly otherSchoolId: string;
  readonly classId: string;
  readonly otherClassId: string;
  /** Each signs in with its key as the username followed by the district's name, and testPassword. */
  readonly people: Readonly<Record<Member, string>>;
  login(member: Member): string;
}

export type Member =
  | 'learner'
  | 'classmate'
  | 'stranger'
  | 'guardian'
  | 'teacher'
  | 'otherTeacher'
  | 'coach'
  | 'principal'
  | 'otherPrincipal'
  | 'administrator';

const members: readonly { member: Member; role: Role; school: 'one' | 'other' | null }[] = [
  { member: 'learner', role: 'learner', school: 'one' },
  { member: 'classmate', role: 'learner', school: 'one' },
  { member: 'stranger', role: 'learner', school: 'other' },
  { member: 'guardian', role: 'guardian', school: 'one' },
  { member: 'teacher', role: 'teacher', school: 'one' },
  { member: 'otherTeacher', role: 'teacher', school: 'other' },
  { member: 'coach', role: 'coach', school: 'one' },
  { member: 'principal', role: 'principal', school: 'one' },
  { member: 'otherPrincipal', role: 'principal', school: 'other' },
  { member: 'administrator', role: 'administrator', school: null },
];

/** Two schools, a class in each, and one person for each relation that access depends on. */
export async function makeSmallDistrict(
  server: TestServer,
  name = 'brook',
): Promise<SmallDistrict> {
  const [districtId, schoolId, otherSchoolId, classId, otherClassId] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ];
  const people = Object.fromEntries(members.map(({ member }) => [member, newId()])) as Record<
    Member,
    string
  >;
  const login = (member: Member) => `${member}.${name}`.toLowerCase();
  // A district is made by the owner of the database; the server's role cannot.
  const owner = new pg.Client(server.roles.owner);
  await owner.connect();
  await owner.query('insert into district (district_id, name) values ($1, $2)', [districtId, name]);
  await owner.end();
  const passwordHash = await hashOnce(server);
  const accountIds = await server.deps.accounts.create(
    members.map(({ member }) => ({
      name: member,
      username: login(member),
      email: undefined,
      passwordHash,
    })),
  );
  await inDistrict(server.deps.connection, asSystem({ districtId }), async (tx) => {
    const row = { district_id: districtId };
    await tx
      .insertInto('school')
      .values([
        {
          ...row,
          school_id: schoolId,
          source_id: 'school-1',
          name: 'Brook School',
          identifier: null,
        },
        {
          ...row,
          school_id: otherSchoolId,
          source_id: 'school-2',
          name: 'Hill School',
          identifier: null,
        },
      ])
      .execute();
    await tx
      .insertInto('class')
      .values(
        [
          {
            ...row,
            class_id: classId,
            source_id: 'class-1',
            school_id: schoolId,
            title: 'Grade 4 Blue',
          },
          {
            ...row,
            class_id: otherClassId,
            source_id: 'class-2',
            school_id: otherSchoolId,
            title: 'Grade 4 Green',
          },
        ].map((each) => ({ ...each, course_id: null, code: null, location: null, grades: ['4'] })),
      )
      .execute();
    await tx
      .insertInto('person')
      .values(
        members.map(({ member, role }) => ({
          ...row,
          person_id: people[member],
          source_id: member,
          given_name: member,
          family_name: 'Test',
          username: login(member),
          grades: role === 'learner' ? ['4'] : [],
        })),
      )
      .execute();
    await tx
      .insertInto('person_role')
      .values(
        members.map(({ member, role, school }) => ({
          ...row,
          person_id: people[member],
          role_id: newId(),
          role,
          school_id: school === null ? null : school === 'one' ? schoolId : otherSchoolId,
        })),
      )
      .execute();
    await tx
      .insertInto('enrolment')
      .values(
        (
          [
            ['learner', classId, 'learner'],
            ['classmate', classId, 'learner'],
            ['stranger', otherClassId, 'learner'],
            ['teacher', classId, 'teacher'],
            ['otherTeacher', otherClassId, 'teacher'],
          ] as const
        ).map(([member, inClass, role]) => ({
          ...row,
          enrolment_id: newId(),
          source_id: `${member}-enrolment`,
          class_id: inClass,
          person_id: people[member],
          role,
          begins_on: null,
          ends_on: null,
        })),
      )
      .execute();
    await tx
      .insertInto('guardianship')
      .values({
        ...row,
        guardian_id: people.guardian,
        learner_id: people.learner,
        relationship: 'parent',
      })
      .execute();
    await tx
      .insertInto('account_person')
      .values(
        members.map(({ member }, index) => ({
          ...row,
          account_id: accountIds[index] ?? '',
          person_id: people[member],
        })),
      )
      .execute();
  });
  return {
    ...asSystem({ districtId }),
    schoolId,
    otherSchoolId,
    classId,
    otherClassId,
    people,
    login,
  };
}

let hash: string | undefined;

/** Hashing is slow on purpose; once a test file is enough. */
async function hashOnce(server: TestServer): Promise<string> {
  hash ??= await server.deps.accounts.hash(testPassword);
  return hash;
}
