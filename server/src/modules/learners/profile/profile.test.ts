import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Member } from '../../../testing/small-district.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import type { WrittenEntry } from './write-entry.ts';

let server: TestServer;
let district: SmallDistrict;
let now = new Date('2026-11-22T10:00:00Z');
const clients = new Map<Member, ReturnType<TestServer['signIn']>>();

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

/** A client of a person; each signs in once. */
function as(member: Member) {
  const known = clients.get(member) ?? server.signIn(district.login(member));
  clients.set(member, known);
  return known;
}

const of = (entryId: string) => ({ params: { learnerId: district.people.learner, entryId } });

async function write(member: Member, entry: Partial<WrittenEntry> = {}) {
  const client = await as(member);
  return client('PUT /api/learners/:learnerId/profile/entries/:entryId', {
    ...of(entry.entryId ?? newId()),
    body: {
      kind: entry.kind ?? 'interest',
      voice: entry.voice ?? 'teacher',
      text: entry.text ?? 'Kites',
      ...(entry.visibility && { visibility: entry.visibility }),
      ...(entry.readerIds && { readerIds: [...entry.readerIds] }),
    },
  });
}

async function read(member: Member) {
  const client = await as(member);
  return client('GET /api/learners/:learnerId/profile', {
    params: { learnerId: district.people.learner },
    query: {},
  });
}

async function find(member: Member, entryId: string) {
  return (await read(member)).entries.find((entry) => entry.entryId === entryId);
}

const refused = (status: number) => expect.objectContaining({ status });

test('shows each what their circle reads', async () => {
  const { entryId: forTeachers } = await write('teacher', { visibility: 'teachers' });
  const { entryId: forFamily } = await write('teacher', { visibility: 'family' });
  const { entryId: own } = await write('learner', { voice: 'learner', visibility: 'mentor' });
  const seenBy = async (member: Member) => {
    const ids = (await read(member)).entries.map((entry) => entry.entryId);
    return [forTeachers, forFamily, own].map((id) => ids.includes(id));
  };
  expect(await seenBy('learner')).toEqual([true, true, true]);
  expect(await seenBy('teacher')).toEqual([true, true, false]);
  expect(await seenBy('coach')).toEqual([true, true, false]);
  expect(await seenBy('guardian')).toEqual([false, true, false]);
  expect(await seenBy('administrator')).toEqual([false, true, false]);
});

test('shows the mentor what the learner keeps between them', async () => {
  const { entryId } = await write('learner', { voice: 'learner', visibility: 'mentor' });
  expect(await find('teacher', entryId)).toBeUndefined();
  await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .insertInto('mentorship')
      .values({
        district_id: district.districtId,
        learner_id: district.people.learner,
        mentor_id: district.people.teacher,
        set_by: null,
      })
      .execute(),
  );
  expect(await find('teacher', entryId)).toMatchObject({ text: 'Kites' });
  await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx.deleteFrom('mentorship').execute(),
  );
});

test('lets each write in their own voice, and a teacher write down what others say', async () => {
  expect(await write('guardian', { voice: 'family' })).toMatchObject({
    voice: 'family',
    writtenDownForThem: false,
    author: { personId: district.people.guardian },
  });
  expect(await write('teacher', { voice: 'learner' })).toMatchObject({
    voice: 'learner',
    writtenDownForThem: true,
  });
  await expect(write('guardian', { voice: 'teacher' })).rejects.toEqual(refused(403));
  await expect(write('administrator', { voice: 'staff' })).rejects.toEqual(refused(403));
  await expect(write('learner', { voice: 'learner', kind: 'what-helped' })).rejects.toEqual(
    refused(403),
  );
});

test('refuses an entry that says nothing', async () => {
  await expect(write('teacher', { text: '  ' })).rejects.toMatchObject({
    problem: { code: 'entry-says-nothing' },
  });
});

test('keeps every earlier wording, readable and restorable', async () => {
  const { entryId } = await write('teacher', { text: 'First' });
  const teacher = await as('teacher');
  const edit = (revision: number, text: string) =>
    teacher('PATCH /api/learners/:learnerId/profile/entries/:entryId', {
      ...of(entryId),
      body: { revision, text },
    });
  expect(await edit(1, 'Second')).toMatchObject({ text: 'Second', revision: 2 });
  await expect(edit(1, 'At the same time')).rejects.toEqual(refused(409));
  expect(await edit(2, 'First')).toMatchObject({ text: 'First', revision: 3 });
  const { wordings } = await teacher(
    'GET /api/learners/:learnerId/profile/entries/:entryId/wordings',
    of(entryId),
  );
  expect(wordings.map(({ revision, text }) => [revision, text])).toEqual([
    [2, 'Second'],
    [1, 'First'],
  ]);
});

test('keeps an earlier wording from those who could not read it then', async () => {
  const { entryId } = await write('learner', {
    voice: 'learner',
    visibility: 'mentor',
    text: 'For my mentor',
  });
  const learner = await as('learner');
  await learner('PATCH /api/learners/:learnerId/profile/entries/:entryId', {
    ...of(entryId),
    body: { revision: 1, text: 'For all', visibility: 'family' },
  });
  const wordingsFor = async (member: Member) => {
    const client = await as(member);
    const { wordings } = await client(
      'GET /api/learners/:learnerId/profile/entries/:entryId/wordings',
      of(entryId),
    );
    return wordings.map(({ text }) => text);
  };
  expect(await wordingsFor('guardian')).toEqual([]);
  expect(await wordingsFor('learner')).toEqual(['For my mentor']);
});

test("lets nobody rewrite another's voice", async () => {
  const { entryId } = await write('guardian', { voice: 'family' });
  const teacher = await as('teacher');
  await expect(
    teacher('PATCH /api/learners/:learnerId/profile/entries/:entryId', {
      ...of(entryId),
      body: { revision: 1, text: 'What I would say' },
    }),
  ).rejects.toEqual(refused(403));
});

test('retires instead of deleting, and puts back', async () => {
  const { entryId } = await write('learner', { voice: 'learner' });
  const teacher = await as('teacher');
  const route = '/api/learners/:learnerId/profile/entries/:entryId/retirement';
  const retired = await teacher(`PUT ${route}`, of(entryId));
  expect(retired.retiredAt).toBe(now.toISOString());
  expect((await find('learner', entryId))?.text).toBe('Kites');
  expect((await teacher(`DELETE ${route}`, of(entryId))).retiredAt).toBeNull();
});

test('shows a restricted entry after an act only, to the named only, and logs each reading', async () => {
  const { entryId } = await write('guardian', {
    voice: 'family',
    kind: 'health',
    text: 'Asthma',
    readerIds: [district.people.teacher, district.people.otherTeacher],
  });
  expect(await find('teacher', entryId)).toMatchObject({ text: null, may: { read: true } });
  expect(await find('coach', entryId)).toBeUndefined();
  expect(await find('learner', entryId)).toBeUndefined();
  const reading = async (member: Member) => {
    const client = await as(member);
    return client('POST /api/learners/:learnerId/profile/entries/:entryId/readings', of(entryId));
  };
  const logged = () =>
    inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx
        .selectFrom('access_event')
        .select('person_id')
        .where('what', '=', 'restricted-entry')
        .execute(),
    );
  const before = await logged();
  expect(await reading('teacher')).toMatchObject({
    text: 'Asthma',
    readers: [{ personId: district.people.teacher }],
  });
  await reading('teacher');
  expect((await logged()).slice(before.length)).toEqual([
    { person_id: district.people.teacher },
    { person_id: district.people.teacher },
  ]);
  await expect(reading('coach')).rejects.toEqual(refused(404));
  await expect(reading('principal')).rejects.toEqual(refused(403));
});

test('lets the principal name who needs to know without reading it', async () => {
  const { entryId } = await write('teacher', { kind: 'health', text: 'Asthma' });
  expect(await find('principal', entryId)).toMatchObject({
    text: null,
    may: { read: false, nameReaders: true },
  });
  const principal = await as('principal');
  const { readers } = await principal(
    'PUT /api/learners/:learnerId/profile/entries/:entryId/readers',
    { ...of(entryId), body: { personIds: [district.people.coach] } },
  );
  expect(readers).toMatchObject([{ personId: district.people.coach }]);
  const named = await principal(
    'GET /api/learners/:learnerId/profile/entries/:entryId/readers',
    of(entryId),
  );
  expect(named.readers).toEqual(readers);
  expect(await find('coach', entryId)).toMatchObject({ may: { read: true } });
});

test('makes nobody a reader who sends a known entry again', async () => {
  const { entryId } = await write('guardian', { voice: 'family', kind: 'health', text: 'Asthma' });
  await expect(
    write('teacher', { entryId, kind: 'health', readerIds: [district.people.teacher] }),
  ).rejects.toEqual(refused(404));
  expect(await find('teacher', entryId)).toBeUndefined();
});

test('shows who agrees and who sees it differently, across voices', async () => {
  const { entryId } = await write('learner', { voice: 'learner' });
  const route = '/api/learners/:learnerId/profile/entries/:entryId/stance';
  const guardian = await as('guardian');
  const teacher = await as('teacher');
  await teacher(`PUT ${route}`, { ...of(entryId), body: { agrees: false } });
  await guardian(`PUT ${route}`, { ...of(entryId), body: { agrees: true } });
  expect((await find('guardian', entryId))?.stances).toMatchObject([
    { voice: 'family', agrees: true, mine: true },
    { voice: 'teacher', agrees: false, mine: false },
  ]);
  const taken = await guardian(`DELETE ${route}`, of(entryId));
  expect(taken.stances).toHaveLength(1);
});

test('carries supports into a new year by itself, and the rest by decision only', async () => {
  now = new Date('2026-05-20T10:00:00Z');
  const support = await write('teacher', { kind: 'support', text: 'Seat near the door' });
  const hope = await write('teacher', { kind: 'hope', text: 'To dance' });
  const interest = await write('teacher', { text: 'Trains' });
  const between = await write('learner', { voice: 'learner', visibility: 'mentor' });
  now = new Date('2026-11-22T10:00:00Z');
  expect(await find('teacher', support.entryId)).toMatchObject({ fromEarlierYear: false });
  expect(await find('teacher', hope.entryId)).toMatchObject({ fromEarlierYear: true });

  const teacher = await as('teacher');
  const ofClass = { params: { classId: district.classId } };
  const list = await teacher('GET /api/classes/:classId/carry-over', ofClass);
  expect(list.schoolYear).toBe(2027);
  expect(list.learners[0]?.entries.map(({ entryId }) => entryId)).toEqual([
    hope.entryId,
    interest.entryId,
  ]);
  const decide = (decisions: readonly [string, 'keep' | 'ask' | 'retire' | null][]) =>
    teacher('PUT /api/classes/:classId/carry-over', {
      ...ofClass,
      body: {
        decisions: decisions.map(([entryId, decision]) => ({
          learnerId: district.people.learner,
          entryId,
          decision,
        })),
      },
    });
  const { decided } = await decide([
    [hope.entryId, 'keep'],
    [interest.entryId, 'retire'],
    [between.entryId, 'retire'],
  ]);
  expect(decided).toBe(2);
  expect(await find('teacher', hope.entryId)).toMatchObject({
    fromEarlierYear: false,
    schoolYear: 2027,
  });
  expect((await find('teacher', interest.entryId))?.retiredAt).not.toBeNull();

  await decide([
    [hope.entryId, null],
    [interest.entryId, 'ask'],
  ]);
  expect(await find('teacher', hope.entryId)).toMatchObject({
    fromEarlierYear: true,
    schoolYear: 2026,
  });
  expect(await find('teacher', interest.entryId)).toMatchObject({
    askedAgain: true,
    retiredAt: null,
  });
});

test('lets a learner say that something of last year still holds', async () => {
  now = new Date('2026-05-20T10:00:00Z');
  const { entryId } = await write('learner', { voice: 'learner', text: 'Stars' });
  now = new Date('2026-11-22T10:00:00Z');
  const learner = await as('learner');
  const kept = await learner('PUT /api/learners/:learnerId/profile/entries/:entryId/carry-over', {
    ...of(entryId),
    body: { decision: 'keep' },
  });
  expect(kept).toMatchObject({ schoolYear: 2027, fromEarlierYear: false });
});

test('puts on a class sheet what lies on a desk without harm: nothing private, nothing restricted', async () => {
  await write('learner', { voice: 'learner', visibility: 'mentor', text: 'Private' });
  await write('teacher', { visibility: 'teachers', text: 'For teachers' });
  await write('teacher', { visibility: 'need-to-know', text: 'Restricted' });
  const textsFor = async (member: Member) => {
    const client = await as(member);
    const { learners } = await client('GET /api/classes/:classId/profiles', {
      params: { classId: district.classId },
      query: {},
    });
    return learners.flatMap(({ entries }) => entries.map(({ text }) => text));
  };
  const teachers = await textsFor('teacher');
  expect(teachers).toContain('For teachers');
  expect(teachers).not.toContain('Private');
  expect(teachers).not.toContain('Restricted');
  expect(await textsFor('administrator')).not.toContain('For teachers');
});

test('logs a sheet that is made to be printed, for each learner on it', async () => {
  const teacher = await as('teacher');
  const { classId, people } = district;
  await teacher('GET /api/classes/:classId/profiles', {
    params: { classId },
    query: { for: 'paper' },
  });
  const guardian = await as('guardian');
  await guardian('GET /api/learners/:learnerId/profile', {
    params: { learnerId: people.learner },
    query: { for: 'paper' },
  });
  const logged = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .selectFrom('access_event')
      .select(['learner_id', 'person_id'])
      .where('what', '=', 'print')
      .execute(),
  );
  expect(logged).toHaveLength(3);
  expect(logged).toEqual(
    expect.arrayContaining([
      { learner_id: people.learner, person_id: people.teacher },
      { learner_id: people.classmate, person_id: people.teacher },
      { learner_id: people.learner, person_id: people.guardian },
    ]),
  );
});
