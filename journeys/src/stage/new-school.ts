import { writeOneRoster, type Roster } from '@everyplan/exchange/oneroster';
import { strToU8, zipSync } from 'fflate';
import type { APIRequestContext } from 'playwright-core';
import type { RunningServer } from './start-server.ts';

export interface NewSchool {
  readonly teacher: { readonly login: string; readonly password: string };
  readonly className: string;
  readonly learners: readonly string[];
}

const className = 'Grade 3 Otters';
const givenNames =
  'Ada,Ben,Cleo,Dev,Esme,Femi,Gus,Hana,Ivo,June,Kofi,Lena,Milo,Nia,Omar,Pia,Quin,Rosa,Sami,Tess,Uri,Vera,Wale,Xenia,Yuna';
const learners = givenNames.split(',').map((givenName) => `${givenName} Riverton`);

/** Makes, by the routes that its office would use, a school whose one class nobody has measured, and a teacher who has never signed in. */
export async function makeNewSchool(
  server: RunningServer,
  request: APIRequestContext,
): Promise<NewSchool> {
  const post = async (path: string, data: unknown, headers = {}) => {
    const answer = await request.post(`${server.origin}${path}`, { data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Record<string, string>;
  };
  await post('/api/setup', {
    code: /the code (\d+)/.exec(server.greeting)?.[1] ?? '',
    districtName: 'Riverton',
    givenName: 'Ruth',
    familyName: 'Okafor',
    email: 'ruth@riverton.example',
    password: 'nine slow tugboats',
    language: 'en',
  });
  const { importId } = await post(
    '/api/imports?kind=oneroster&fileName=riverton.zip',
    rosterOfOneClass(),
    { 'content-type': 'application/octet-stream' },
  );
  const state = async () => {
    const answer = await request.get(`${server.origin}/api/imports/${importId}`);
    return ((await answer.json()) as { state: string }).state;
  };
  await reach(state, 'ready');
  await post(`/api/imports/${importId}/commit`, {});
  await reach(state, 'done');
  const found = await request.get(`${server.origin}/api/people?search=Sundberg`);
  const { people } = (await found.json()) as { people: { personId: string }[] };
  const given = await post(`/api/people/${people[0]?.personId}/sign-in`, {});
  return {
    teacher: { login: given['login'] ?? '', password: given['password'] ?? '' },
    className,
    learners,
  };
}

/** A job carries imports out: asks until it has. The journey's own time limit ends the waiting. */
async function reach(state: () => Promise<string>, wanted: string): Promise<void> {
  for (;;) {
    const now = await state();
    if (now === wanted) return;
    if (now === 'failed' || now === 'refused') throw new Error(`the import is ${now}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function rosterOfOneClass(): Buffer {
  const days = { startDate: '2020-08-17', endDate: '2040-06-11' };
  const users = [
    ...learners.map((name, at) => user(`learner-${at}`, name, 'learner')),
    user('teacher', 'Signe Sundberg', 'teacher'),
  ];
  const roster: Roster = {
    orgs: [
      { sourcedId: 'district', active: true, name: 'Riverton', type: 'district' },
      {
        sourcedId: 'school',
        active: true,
        name: 'Riverton School',
        type: 'school',
        parentSourcedId: 'district',
      },
    ],
    academicSessions: [
      { sourcedId: 'year', active: true, title: 'This year', type: 'schoolYear', ...days },
    ],
    courses: [],
    classes: [
      {
        sourcedId: 'class',
        active: true,
        title: className,
        classType: 'homeroom',
        grades: ['3'],
        subjects: [],
        subjectCodes: [],
        periods: [],
        schoolSourcedId: 'school',
        termSourcedIds: ['year'],
      },
    ],
    users,
    enrollments: users.map(({ sourcedId, roles }) => ({
      sourcedId: `seat-${sourcedId}`,
      active: true,
      classSourcedId: 'class',
      userSourcedId: sourcedId,
      schoolSourcedId: 'school',
      role: roles[0]?.role === 'teacher' ? 'teacher' : 'learner',
      sourceRole: '',
      primary: sourcedId === 'teacher',
    })),
    demographics: [],
    userProfiles: [],
  };
  const entries = [...writeOneRoster(roster, { version: '1.2' })].map(
    ([name, text]) => [name, strToU8(text)] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

function user(
  sourcedId: string,
  name: string,
  role: 'learner' | 'teacher',
): Roster['users'][number] {
  const [givenName = '', familyName = ''] = name.split(' ');
  return {
    sourcedId,
    active: true,
    enabled: true,
    givenName,
    familyName,
    username: `${givenName}.${familyName}`.toLowerCase(),
    email: `${sourcedId}@riverton.example`,
    userIds: [],
    grades: role === 'learner' ? ['3'] : [],
    roles: [{ role, orgSourcedId: 'school', primary: true, sourceRole: '' }],
    agentSourcedIds: [],
  };
}
