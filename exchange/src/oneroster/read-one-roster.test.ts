import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffRoster } from './diff-roster.ts';
import { readOneRoster } from './read-one-roster.ts';
import type { ReadOneRosterOptions } from './reading.ts';
import type { RosterDiff } from './roster-diff.ts';

const BASE = {
  'manifest.csv': `propertyName,value
oneroster.version,1.1
file.orgs,bulk
file.academicSessions,bulk
file.courses,bulk
file.classes,bulk
file.users,bulk
file.enrollments,bulk
file.demographics,absent
`,
  'orgs.csv': `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
d1,,,Green Valley District,district,,
s1,,,Oak School,school,,d1
`,
  'academicSessions.csv': `sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
y27,,,2026-27,schoolYear,2026-08-17,2027-05-28,,2027
`,
  'courses.csv': `sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
m4,,,y27,Mathematics 4,MA4,04,d1,Mathematics,
`,
  'classes.csv': `sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
c1,,,Room 12,04,m4,12,scheduled,12,s1,y27,Mathematics,,"1,2"
`,
  'users.csv': `sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
ana,,,true,s1,student,ana,{Local:7},Ana,Ruiz,,,ana@example.org,,,eva,04,
tom,,,true,"s1,d1",teacher,tom,,Tom,Bell,,,tom@example.org,,,,,
eva,,,true,s1,parent,eva,,Eva,Ruiz,,,,,555,ana,,
`,
  'enrollments.csv': `sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
e1,,,c1,s1,ana,student,,2026-08-17,
e2,,,c1,s1,tom,teacher,true,,
`,
} as const;

type Name = keyof typeof BASE | 'demographics.csv' | 'roles.csv' | 'userProfiles.csv';
type Changes = Partial<Record<Name, string | undefined>>;

function read(changes: Changes = {}, options: ReadOneRosterOptions = {}) {
  const files = Object.entries({ ...BASE, ...changes })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return readOneRoster(new Map(files), options);
}

/** BASE's file with a row more, or with a text in place of another. */
const plus = (name: keyof typeof BASE, row: string): Changes => ({
  [name]: `${BASE[name]}${row}\n`,
});
const swap = (name: keyof typeof BASE, from: string, to: string): Changes => ({
  [name]: BASE[name].replace(from, to),
});

const administrator = (org: string) => `x,,,true,${org},administrator,x,,Max,May,,,,,,,,`;

const removed = (diff: RosterDiff) =>
  Object.values(diff).flatMap((kind) => kind.removed.map((record) => record.sourcedId));

const told = (reading: ReturnType<typeof read>) =>
  reading.issues.map(({ severity, file, row, field, code }) =>
    [severity, file, row, field, code].filter((part) => part !== undefined).join(' '),
  );

describe('readOneRoster', () => {
  it('reads a clean bundle without an issue', () => {
    const { version, modes, roster, issues } = read();
    expect(issues).toEqual([]);
    expect(version).toBe('1.1');
    expect(modes).toMatchObject({ users: 'bulk', demographics: 'absent', userProfiles: 'absent' });
    expect(roster.orgs[1]).toEqual({
      sourcedId: 's1',
      active: true,
      name: 'Oak School',
      type: 'school',
      parentSourcedId: 'd1',
    });
    expect(roster.classes[0]).toMatchObject({ grades: ['4'], periods: ['1', '2'] });
    expect(roster.users[0]).toEqual({
      sourcedId: 'ana',
      active: true,
      enabled: true,
      givenName: 'Ana',
      familyName: 'Ruiz',
      username: 'ana',
      email: 'ana@example.org',
      userIds: [{ type: 'Local', identifier: '7' }],
      grades: ['4'],
      agentSourcedIds: ['eva'],
      roles: [{ role: 'learner', orgSourcedId: 's1', primary: true, sourceRole: 'student' }],
    });
    expect(roster.users[1]?.roles.map((role) => [role.orgSourcedId, role.primary])).toEqual([
      ['s1', true],
      ['d1', false],
    ]);
    expect(roster.enrollments.map(({ role, primary }) => [role, primary])).toEqual([
      ['learner', false],
      ['teacher', true],
    ]);
  });

  it('copes with a byte order mark, CRLF, and files in a folder', () => {
    const files = Object.entries(BASE).map(
      ([name, text]) =>
        [
          `export/${name}`,
          new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
        ] as const,
    );
    const { roster, issues } = readOneRoster(new Map(files));
    expect(issues).toEqual([]);
    expect(roster.users).toHaveLength(3);
  });

  it('says that nothing was chosen', () => {
    expect(told(readOneRoster(new Map()))[0]).toBe('error manifest.csv bundle-empty');
  });

  it.each([
    [
      'an unknown column, once',
      swap('orgs.csv', 'parentSourcedId', 'parentSourcedId,metadata.x'),
      ['warning orgs.csv metadata.x column-unknown'],
    ],
    [
      'a missing optional file',
      { 'courses.csv': undefined },
      ['warning courses.csv manifest-disagrees'],
    ],
    ['an empty bulk file', { 'enrollments.csv': '' }, ['warning enrollments.csv file-empty-bulk']],
    [
      'a username with spaces',
      swap('users.csv', 'ana,{', 'ana ruiz,{'),
      ['warning users.csv 2 username username-has-spaces'],
    ],
    [
      'a username twice',
      swap('users.csv', 'tom,,Tom', 'ANA,,Tom'),
      ['warning users.csv 3 username username-shared'],
    ],
    [
      'passwords',
      swap('users.csv', ',04,\n', ',04,secret\n'),
      ['warning users.csv password password-not-read'],
    ],
    [
      'an unknown role',
      swap('users.csv', 'teacher,tom', 'janitor,tom'),
      ['warning users.csv 3 role role-unknown'],
    ],
    [
      'an unknown grade',
      swap('users.csv', 'eva,04', 'eva,Upper'),
      ['warning users.csv 2 grades grade-unknown'],
    ],
    [
      'no e-mail address',
      swap('users.csv', 'ana@example.org', 'ana at home'),
      ['warning users.csv 2 email email-unreadable'],
    ],
    [
      'one name only',
      swap('users.csv', 'Ana,Ruiz', 'Ana,'),
      ['warning users.csv 2 familyName name-part-missing'],
    ],
    [
      'no school where there is one only',
      swap('users.csv', 'true,s1,student', 'true,,student'),
      ['warning users.csv 2 orgSourcedIds school-assumed'],
    ],
    [
      'a class without school where there is one only',
      swap('classes.csv', '12,s1,', '12,,'),
      ['warning classes.csv 2 schoolSourcedId school-assumed'],
    ],
    [
      'an unknown course of a class',
      swap('classes.csv', '04,m4', '04,m9'),
      ['warning classes.csv 2 courseSourcedId reference-dropped'],
    ],
    [
      'an unknown guardian',
      swap('users.csv', ',eva,04', ',zoe,04'),
      ['warning users.csv 2 agentSourcedIds reference-dropped'],
    ],
    [
      'the date of a spreadsheet',
      swap('enrollments.csv', '2026-08-17', '8/17/2026'),
      ['warning enrollments.csv 2 beginDate date-read-as'],
    ],
    [
      'a date that is none',
      swap('enrollments.csv', '2026-08-17', 'soon'),
      ['warning enrollments.csv 2 beginDate date-dropped'],
    ],
    [
      'an end before the beginning',
      swap('enrollments.csv', '17,\n', '17,2026-08-01\n'),
      ['warning enrollments.csv 2 endDate dates-reversed'],
    ],
    [
      'a type that is none',
      swap('orgs.csv', 'School,school', 'School,elementary'),
      ['warning orgs.csv 3 type value-unknown'],
    ],
    [
      'a status that is none',
      swap('orgs.csv', 's1,,', 's1,okay,'),
      ['warning orgs.csv 3 status-unknown'],
    ],
    [
      'the same row twice',
      plus('enrollments.csv', 'e2,,,c1,s1,tom,teacher,true,,'),
      ['warning enrollments.csv 4 sourcedId row-repeated'],
    ],
    [
      'a circle of parents',
      swap('orgs.csv', 'district,,\n', 'district,,s1\n'),
      ['warning orgs.csv 2 parentSourcedId parent-circle'],
    ],
  ])('keeps the row and warns: %s', (_, changes: Changes, expected) => {
    const reading = read(changes);
    expect(told(reading)).toEqual(expected);
    expect(reading.roster.users).toHaveLength(3);
    expect(reading.roster.classes).toHaveLength(1);
  });

  it.each([
    [
      'an unknown class',
      plus('enrollments.csv', 'e3,,,c9,s1,ana,student,,,'),
      ['error enrollments.csv 4 classSourcedId reference-unknown'],
    ],
    [
      'an unknown person',
      plus('enrollments.csv', 'e3,,,c1,s1,zoe,student,,,'),
      ['error enrollments.csv 4 userSourcedId reference-unknown'],
    ],
    [
      'an id of two things',
      plus('enrollments.csv', 'e2,,,c1,s1,ana,teacher,true,,'),
      ['error enrollments.csv 4 sourcedId id-repeated'],
    ],
    [
      'no name',
      plus('users.csv', 'x,,,true,s1,student,x,,,,,,,,,,,'),
      ['error users.csv 5 familyName name-missing'],
    ],
    [
      'no id',
      plus('users.csv', ',,,true,s1,student,x,,Max,May,,,,,,,,'),
      ['error users.csv 5 sourcedId value-missing'],
    ],
    [
      'a person at an unknown school',
      plus('users.csv', 'x,,,true,s9,student,x,,Max,May,,,,,,,,'),
      [
        'warning users.csv 5 orgSourcedIds reference-dropped',
        'error users.csv 5 role role-missing',
      ],
    ],
    [
      'a class in an unknown school',
      plus('classes.csv', 'c2,,,Room 1,,,,scheduled,,s9,,,,'),
      ['error classes.csv 3 schoolSourcedId reference-unknown'],
    ],
    [
      'a term without a date',
      plus('academicSessions.csv', 't1,,,Fall,term,2026-99-01,2026-12-18,,'),
      ['error academicSessions.csv 3 startDate date-unreadable'],
    ],
    [
      'a missing column',
      swap('orgs.csv', 'name', 'title'),
      ['error orgs.csv name column-missing', 'warning orgs.csv title column-unknown'],
    ],
  ])('leaves out the row and says why: %s', (_, changes: Changes, expected) => {
    expect(told(read(changes))).toEqual(expected);
  });

  it('tells of a broken person once, not again for each enrolment', () => {
    const changes = swap('users.csv', 'Ana,Ruiz', ',');
    const { roster, issues } = read(changes);
    expect(issues.filter((issue) => issue.severity === 'error')).toHaveLength(1);
    expect(roster.enrollments.map((enrollment) => enrollment.sourcedId)).toEqual(['e2']);
  });

  it('does not take somebody with a broken row for somebody who has left', () => {
    const { roster: before } = read();
    const { roster, leftOut } = read(swap('users.csv', 'Ana,Ruiz', ','));
    expect(leftOut).toMatchObject({ users: new Set(['ana']), enrollments: new Set(['e1']) });
    expect(removed(diffRoster(before, roster, { mode: 'bulk', leftOut }))).toEqual([]);
    expect(removed(diffRoster(before, roster, { mode: 'bulk' }))).toEqual(['ana', 'e1']);
  });

  it('writes a sentence with the place and the value, and what to do', () => {
    const { issues } = read(plus('enrollments.csv', 'e3,,,c9,s1,ana,student,,,'));
    expect(issues[0]).toMatchObject({
      message:
        'classSourcedId in row 4 of enrollments.csv names c9, which classes.csv does not have.',
      next: 'Add c9 to classes.csv, or take the row out.',
      params: { row: 4, value: 'c9', target: 'classes.csv' },
    });
  });

  it('puts two rows of one person together that differ in their role', () => {
    const row = 'tom,,,true,d1,administrator,tom,,Tom,Bell,,,tom@example.org,,,,,';
    const { roster, issues } = read(plus('users.csv', row));
    expect(issues.map((issue) => issue.code)).toEqual(['roles-joined']);
    expect(roster.users[1]?.roles.map(({ role, orgSourcedId }) => [role, orgSourcedId])).toEqual([
      ['teacher', 's1'],
      ['teacher', 'd1'],
      ['administrator', 'd1'],
    ]);
  });

  it('makes an administrator of a school its principal, not the district administrator', () => {
    expect(read(plus('users.csv', administrator('s1'))).roster.users[3]?.roles[0]?.role).toBe(
      'principal',
    );
    expect(read(plus('users.csv', administrator('d1'))).roster.users[3]?.roles[0]?.role).toBe(
      'administrator',
    );
  });

  it('reads birth dates, and neither sex nor race', () => {
    const { roster, issues } = read({
      ...swap('manifest.csv', 'demographics,absent', 'demographics,bulk'),
      'demographics.csv': 'sourcedId,birthDate,sex,asian\nana,2016-05-30,female,true\n',
    });
    expect(issues).toEqual([]);
    expect(roster.demographics).toEqual([
      { sourcedId: 'ana', active: true, birthDate: '2016-05-30' },
    ]);
  });

  it('reads a language where an export has one', () => {
    const users =
      'sourcedId,givenName,familyName,role,orgSourcedIds,metadata.language\n' +
      'a,Ana,Ruiz,student,s1,Spanish\nb,Bo,Li,student,s1,en_US\nc,Cy,Ott,student,s1,?\n';
    const { roster, issues } = read({ 'users.csv': users, 'enrollments.csv': undefined });
    expect(roster.users.map((user) => user.language)).toEqual(['es', 'en-US', undefined]);
    expect(issues.map((issue) => issue.code)).toContain('language-unknown');
  });

  it('reads roles and profiles of version 1.2', () => {
    const { version, roster, issues } = read({
      'manifest.csv':
        BASE['manifest.csv'].replace('1.1', '1.2') + 'file.roles,bulk\nfile.userProfiles,bulk\n',
      'users.csv':
        'sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,preferredGivenName,primaryOrgSourcedId,pronouns\n' +
        'ana,,,true,ana,Ana,Ruiz,Anita,s1,she\ntom,,,true,tom,Tom,Bell,,s1,\n',
      'roles.csv':
        'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n' +
        'r1,,,ana,primary,student,2026-08-17,,s1,\nr2,,,tom,secondary,counselor,,,d1,\n' +
        'r3,,,tom,primary,principal,,,s1,\nr4,,,zoe,primary,student,,,s1,\n',
      'userProfiles.csv':
        'sourcedId,status,dateLastModified,userSourcedId,profileType,vendorId,applicationId,description,credentialType,username,password\n' +
        'p1,,,ana,app,v,,,password,anita,secret\n',
    });
    expect(version).toBe('1.2');
    expect(roster.users[0]).toMatchObject({ preferredGivenName: 'Anita', pronouns: 'she' });
    expect(roster.users[0]?.roles[0]).toMatchObject({ role: 'learner', beginDate: '2026-08-17' });
    expect(roster.users[1]?.roles.map((role) => role.role)).toEqual(['principal', 'staff']);
    expect(roster.userProfiles).toMatchObject([{ userSourcedId: 'ana', username: 'anita' }]);
    expect(JSON.stringify(roster)).not.toContain('secret');
    expect(issues.map((issue) => issue.code)).toEqual(['password-not-read', 'row-dropped']);
  });

  it('reads a bundle without a manifest, and one whose manifest is wrong, as the files look', () => {
    expect(told(read({ 'manifest.csv': undefined }))).toEqual([
      'warning manifest.csv manifest-missing',
    ]);
    const wrong = read(swap('manifest.csv', '1.1', '2.0'));
    expect(told(wrong)).toEqual([
      'warning manifest.csv oneroster.version manifest-version-unknown',
    ]);
    const denied = read(swap('manifest.csv', 'users,bulk', 'users,absent'));
    expect(told(denied)).toEqual(['warning users.csv manifest-disagrees']);
    expect(denied.roster.users).toHaveLength(3);
  });

  describe('of a delta', () => {
    const delta: Changes = {
      'manifest.csv': 'propertyName,value\noneroster.version,1.1\nfile.users,delta\n',
      'orgs.csv': undefined,
      'academicSessions.csv': undefined,
      'courses.csv': undefined,
      'classes.csv': undefined,
      'enrollments.csv': undefined,
      'users.csv':
        'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,givenName,familyName\n' +
        'ana,tobedeleted,2026-09-01T00:00:00Z,,,,,\nleo,active,2026-09-01T00:00:00Z,true,s1,student,Leo,May\n',
    };

    it('takes a row that deletes with nothing but its id', () => {
      const { modes, roster, issues } = read(delta);
      expect(modes.users).toBe('delta');
      expect(roster.users.map((user) => [user.sourcedId, user.active])).toEqual([
        ['ana', false],
        ['leo', true],
      ]);
      expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    });

    it('checks references against what is already kept, if told', () => {
      const known = { orgs: new Set(['s2']) };
      expect(read(delta, { known }).issues.map((issue) => issue.code)).toContain(
        'reference-dropped',
      );
      expect(
        read(delta, { known: { orgs: new Set(['s1']) } }).issues.map((issue) => issue.code),
      ).not.toContain('reference-dropped');
    });
  });
});

const folder = (url: URL) =>
  new Map(readdirSync(url).map((name) => [name, new Uint8Array(readFileSync(new URL(name, url)))]));

const edfi = new URL('../../../../shared/data/oneroster/edfi-1.1/', import.meta.url);

describe.skipIf(!existsSync(edfi))('a real, sloppy bundle (skipped: data not present)', () => {
  it('loads with warnings and no error', () => {
    const { roster, issues, version } = readOneRoster(folder(edfi));
    expect(version).toBe('1.1');
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(
      new Set(['column-unknown', 'username-has-spaces']),
    );
    const counts = Object.values(roster).map((records) => records.length);
    expect(counts).toEqual([2, 3, 2, 2, 10, 24, 8, 0]);
    expect(roster.classes[0]?.termSourcedIds).toHaveLength(2);
    expect(roster.users[0]).toMatchObject({ username: 'Mary Archer', grades: ['9'] });
  });
});
