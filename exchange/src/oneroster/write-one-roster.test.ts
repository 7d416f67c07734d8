import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffRoster } from './diff-roster.ts';
import { readOneRoster } from './read-one-roster.ts';
import type { OneRosterVersion } from './reading.ts';
import type { Roster, RosterUser } from './roster.ts';
import { writeOneRoster } from './write-one-roster.ts';

const text = fc
  .string({ unit: fc.constantFrom('a', 'B', 'é', '語', '"', ',', ';', ' ', "'", '\n', '=') })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const plain = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc.stringMatching(/^[a-zA-Z0-9-]{1,12}$/);
const grades = fc.uniqueArray(fc.constantFrom('PK', 'K', '1', '4', '9', '12'), { maxLength: 3 });
const list = fc.uniqueArray(text, { maxLength: 2 });
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const role = fc.constantFrom(
  { role: 'learner', sourceRole: 'student' } as const,
  { role: 'guardian', sourceRole: 'parent' } as const,
  { role: 'teacher', sourceRole: 'teacher' } as const,
  { role: 'staff', sourceRole: 'aide' } as const,
);
/** Roles that only 1.2 has words for. */
const anyRole = fc.oneof(
  role,
  fc.constantFrom(
    { role: 'coach', sourceRole: 'ext:coach' } as const,
    { role: 'principal', sourceRole: 'siteAdministrator' } as const,
    { role: 'administrator', sourceRole: 'systemAdministrator' } as const,
  ),
);

const optional = <K extends string>(...names: K[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, text])) as Record<K, typeof text>, {
    requiredKeys: [],
  });

const ORGS = {
  d: { sourcedId: 'd', active: true, name: 'District', type: 'district' },
  s: { sourcedId: 's', active: true, name: 'School', type: 'school', parentSourcedId: 'd' },
} as const;

function users(version: OneRosterVersion): fc.Arbitrary<RosterUser[]> {
  const orgIds = fc.constantFrom(['s'], ['d'], ['s', 'd']);
  const roles = fc
    .tuple(orgIds, version === '1.1' ? role : anyRole)
    .map(([orgs, role]) =>
      orgs.map((orgSourcedId, i) => ({ ...role, orgSourcedId, primary: i === 0 })),
    );
  const needed = fc.record({
    sourcedId: id,
    active: fc.constant(true),
    enabled: fc.boolean(),
    givenName: text,
    familyName: text,
    userIds: fc.array(fc.record({ type: plain, identifier: plain }), { maxLength: 2 }),
    grades,
    roles,
    agentSourcedIds: fc.constant([]),
  });
  const more = fc.record(
    {
      middleName: text,
      username: plain,
      email: plain.map((name) => `${name}@example.org`),
      identifier: text,
      language: fc.constantFrom('en', 'es', 'pt-BR'),
      ...(version === '1.2' ? { preferredGivenName: text, pronouns: text } : {}),
    },
    { requiredKeys: [] },
  );
  return fc
    .uniqueArray(fc.tuple(needed, more), { maxLength: 4, selector: ([user]) => user.sourcedId })
    .map((pairs) =>
      pairs.map(([needed, more], i) => {
        const username = more.username === undefined ? {} : { username: `${more.username}.${i}` };
        return { ...needed, ...more, ...username } as RosterUser;
      }),
    );
}

function rosters(version: OneRosterVersion): fc.Arbitrary<Roster> {
  const kinds = fc.record({
    session: fc.tuple(text, date, date),
    course: fc.tuple(text, grades, list, optional('courseCode')),
    room: fc.tuple(text, grades, list, optional('classCode', 'location')),
    users: users(version),
    enrolled: role,
    period: fc.record({ beginDate: date }, { requiredKeys: [] }),
  });
  return kinds.map(({ session: [title, ...dates], course, room, users, enrolled, period }) => {
    const [startDate, endDate] = dates.sort();
    const active = true;
    return {
      orgs: [ORGS.d, ORGS.s],
      academicSessions: [
        {
          sourcedId: 'y',
          active,
          title,
          type: 'schoolYear',
          schoolYear: 2027,
          startDate: startDate!,
          endDate: endDate!,
        },
      ],
      courses: [
        {
          sourcedId: 'm',
          active,
          title: course[0],
          grades: course[1],
          subjects: course[2],
          subjectCodes: [],
          orgSourcedId: 'd',
          schoolYearSourcedId: 'y',
          ...course[3],
        },
      ],
      classes: [
        {
          sourcedId: 'c',
          active,
          title: room[0],
          grades: room[1],
          subjects: room[2],
          classType: 'homeroom',
          subjectCodes: [],
          periods: ['1', '2'],
          ...room[3],
          schoolSourcedId: 's',
          courseSourcedId: 'm',
          termSourcedIds: ['y'],
        },
      ],
      users,
      enrollments: users.map((user) => ({
        sourcedId: `e-${user.sourcedId}`,
        active,
        classSourcedId: 'c',
        ...enrolled,
        userSourcedId: user.sourcedId,
        schoolSourcedId: 's',
        primary: false,
        ...period,
      })),
      demographics: users
        .slice(0, 1)
        .map((user) => ({ sourcedId: user.sourcedId, active, birthDate: '2016-05-30' })),
      userProfiles: [],
    };
  });
}

it.each(['1.1', '1.2'] as const)(
  'writes version %s so that reading it changes nothing',
  (version) => {
    fc.assert(
      fc.property(rosters(version), (roster) => {
        const files = [...writeOneRoster(roster, { version })].map(
          ([name, text]) => [name, new TextEncoder().encode(text)] as const,
        );
        const reading = readOneRoster(new Map(files));
        const harmless = new Set(['file-missing']);
        expect(reading.issues.filter((issue) => !harmless.has(issue.code))).toEqual([]);
        expect(reading.version).toBe(version);
        expect(reading.roster).toEqual(roster);
        const diff = diffRoster(roster, reading.roster, { mode: 'bulk' });
        for (const kind of Object.values(diff)) {
          expect([kind.added, kind.changed, kind.removed]).toEqual([[], [], []]);
        }
      }),
    );
  },
);

const EMPTY: Roster = {
  orgs: [],
  academicSessions: [],
  courses: [],
  classes: [],
  users: [],
  enrollments: [],
  demographics: [],
  userProfiles: [],
};

it('writes only what is active, and no enrolment of somebody who has left', () => {
  const base = { enabled: true, familyName: 'Ruiz', userIds: [], grades: [], agentSourcedIds: [] };
  const roles = [
    { role: 'learner', sourceRole: 'student', orgSourcedId: 's', primary: true },
  ] as const;
  const enrolment = { classSourcedId: 'c', role: 'learner', sourceRole: 'student' } as const;
  const files = writeOneRoster(
    {
      ...EMPTY,
      orgs: [ORGS.s],
      users: [
        { ...base, sourcedId: 'ana', givenName: 'Ana', active: true, roles },
        { ...base, sourcedId: 'leo', givenName: 'Leo', active: false, roles },
      ],
      enrollments: [
        { ...enrolment, sourcedId: 'e1', userSourcedId: 'leo', active: true, primary: false },
      ],
    },
    { version: '1.1' },
  );
  expect(files.get('users.csv')).not.toContain('Leo');
  expect(files.has('enrollments.csv')).toBe(false);
  expect(files.get('manifest.csv')).toContain('file.enrollments,absent');
});

it('keeps a principal a principal in 1.1, which has no such word', () => {
  const roles = [
    { role: 'principal', sourceRole: 'principal', orgSourcedId: 's', primary: true },
  ] as const;
  const user = {
    sourcedId: 'p',
    active: true,
    enabled: true,
    givenName: 'Pat',
    familyName: 'Moe',
    userIds: [],
    grades: [],
    agentSourcedIds: [],
    roles,
  };
  const files = [
    ...writeOneRoster({ ...EMPTY, orgs: [ORGS.s], users: [user] }, { version: '1.1' }),
  ];
  const bytes = files.map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  expect(readOneRoster(new Map(bytes)).roster.users[0]?.roles[0]).toMatchObject({
    role: 'principal',
    sourceRole: 'administrator',
  });
});
