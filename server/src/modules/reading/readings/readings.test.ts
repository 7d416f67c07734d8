import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { readPdf } from '../../../testing/read-pdf.ts';
import { addStory } from './testing-text.ts';

let server: TestServer;
let district: SmallDistrict;
let textId: string;
let otherTextId: string;
let learner: Client<Api>;
let teacher: Client<Api>;
let guardian: Client<Api>;
let principal: Client<Api>;
let now = new Date('2026-11-20T10:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  const { connection } = server.deps;
  textId = await inDistrict(connection, asSystem(district), (tx) => addStory(tx, district));
  otherTextId = await inDistrict(connection, asSystem(district), (tx) =>
    addStory(tx, district, 'The Found Hat'),
  );
  [learner, teacher, guardian, principal] = (await Promise.all(
    (['learner', 'teacher', 'guardian', 'principal'] as const).map((member) =>
      server.signIn(district.login(member)),
    ),
  )) as [Client<Api>, Client<Api>, Client<Api>, Client<Api>];
});
afterAll(() => server.close());
beforeEach(() => {
  now = new Date('2026-11-20T10:00:00Z');
});

const me = () => district.people.learner;
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const onDevice = (more: object = {}) => ({
  textId,
  startedAt: before(6),
  lastAt: before(0),
  sentAt: before(0),
  page: 2,
  seconds: 240,
  finished: false,
  answers: null,
  vote: null,
  ...more,
});
const answers = (...choices: readonly number[]) =>
  choices.map((choice, index) => ({ number: index + 1, choice }));
const keep = (readingId: string, more: object = {}) =>
  learner('PUT /api/learners/:learnerId/readings/:readingId', {
    params: { learnerId: me(), readingId },
    body: onDevice(more),
  });
const listed = async (client = learner) =>
  (await client('GET /api/learners/:learnerId/readings', { params: { learnerId: me() } })).readings;
const measuresOf = (readingId: string) =>
  inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .selectFrom('reader_measure')
      .select(['grade', 'error', 'source', 'measured_on'])
      .where('origin_id', '=', readingId)
      .execute(),
  );

describe('a reading', () => {
  test('is opened, gone on with and finished; sent twice it stands once', async () => {
    const readingId = newId();
    await keep(readingId);
    await keep(readingId, { page: 4, seconds: 300 });
    const done = { page: 4, finished: true, answers: answers(0, 1, 0), vote: 'just-right' };
    const kept = await keep(readingId, done);
    expect(await keep(readingId, done)).toEqual(kept);
    expect(kept).toMatchObject({ page: 4, pages: 4, finished: true, asked: 3, answeredRight: 2 });
    const mine = (await listed()).filter((each) => each.readingId === readingId);
    expect(mine).toHaveLength(1);
  });

  test('teaches about its reader once, and what it taught goes with a vote taken back', async () => {
    const readingId = newId();
    await keep(readingId, { finished: true, vote: 'too-hard' });
    await keep(readingId, { finished: true, vote: 'too-hard' });
    expect(await measuresOf(readingId)).toMatchObject([{ source: 'reading' }]);
    await keep(readingId, { finished: true, vote: null });
    expect(await measuresOf(readingId)).toEqual([]);
  });

  test('counts for the evening on which it was, not for the day that has begun in Greenwich', async () => {
    const setZone = (zone: string) =>
      inDistrict(server.deps.connection, asSystem(district), (tx) =>
        tx.updateTable('district').set({ time_zone: zone }).execute(),
      );
    await setZone('America/Chicago');
    now = new Date('2026-11-21T01:00:00Z');
    const readingId = newId();
    await keep(readingId, { textId: otherTextId, finished: true, vote: 'too-hard' });
    expect(await measuresOf(readingId)).toMatchObject([{ measured_on: '2026-11-20' }]);
    await keep(readingId, { textId: otherTextId, finished: true, vote: null });
    await setZone('UTC');
  });

  test('is never of two texts', async () => {
    const readingId = newId();
    await keep(readingId);
    await expect(keep(readingId, { textId: otherTextId })).rejects.toMatchObject({
      problem: { code: 'reading-of-another-text' },
    });
  });

  test('is one’s own: nobody else writes it', async () => {
    const classmate = await server.signIn(district.login('classmate'));
    await expect(
      classmate('PUT /api/learners/:learnerId/readings/:readingId', {
        params: { learnerId: me(), readingId: newId() },
        body: onDevice(),
      }),
    ).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });
});

describe('the copy to read', () => {
  test('tells no level, and everything that the licence wants', async () => {
    const copy = await learner('GET /api/texts/:textId/reading-copy', { params: { textId } });
    expect(JSON.stringify(copy)).not.toMatch(/"grade"|"level"|"error"|measured/);
    expect(copy.text).toMatchObject({
      licence: 'CC BY 4.0',
      attribution: expect.stringMatching('thanks'),
    });
    expect(copy.text.questions).toHaveLength(3);
  });

  test('goes on where it was left, on another device too', async () => {
    const readingId = newId();
    await keep(readingId, { page: 3 });
    const { reading } = await learner('GET /api/texts/:textId/reading-copy', {
      params: { textId },
    });
    expect(reading).toMatchObject({ readingId, page: 3 });
    await keep(readingId, { page: 4, finished: true });
    const after = await learner('GET /api/texts/:textId/reading-copy', { params: { textId } });
    expect(after.reading).toBeNull();
  });

  test('leaves no trace of an adult’s look', async () => {
    const countReadings = async () => (await listed(teacher)).length;
    const count = await countReadings();
    const copy = await teacher('GET /api/texts/:textId/reading-copy', { params: { textId } });
    expect(copy).toMatchObject({ reading: null, notes: [] });
    expect(await countReadings()).toBe(count);
  });

  test('brings the meanings of its words', async () => {
    const { hasList, meanings } = await learner('GET /api/texts/:textId/meanings', {
      params: { textId },
    });
    expect(hasList).toBe(true);
    expect(meanings['mitten']?.[0]?.meaning).toMatch('glove');
    expect(meanings['slept']?.[0]?.lemma).toBe('sleep');
  });
});

describe('notes', () => {
  const noteId = newId();
  const write = (note: string) =>
    learner('PUT /api/learners/:learnerId/reading-notes/:noteId', {
      params: { learnerId: me(), noteId },
      body: { textId, page: 2, note },
    });
  const notesFor = async (client: Client<Api>) =>
    (await client('GET /api/learners/:learnerId/reading-notes', { params: { learnerId: me() } }))
      .notes;

  test('stand once with their last words, for the learner and the teacher', async () => {
    await write('A mouse!');
    await write('A mouse in a mitten!');
    for (const client of [learner, teacher])
      expect(await notesFor(client)).toMatchObject([{ noteId, note: 'A mouse in a mitten!' }]);
  });

  test('are nobody else’s', async () => {
    for (const client of [guardian, principal])
      await expect(notesFor(client)).rejects.toMatchObject({ status: 403 });
  });

  test('are taken away', async () => {
    await learner('DELETE /api/learners/:learnerId/reading-notes/:noteId', {
      params: { learnerId: me(), noteId },
    });
    expect(await notesFor(teacher)).toEqual([]);
  });
});

describe('reading on paper', () => {
  const readingId = newId();
  const note = (more: object = {}) =>
    teacher('POST /api/classes/:classId/paper-readings', {
      params: { classId: district.classId },
      body: {
        readings: [
          {
            learnerId: me(),
            readingId,
            textId: otherTextId,
            readOn: '2026-11-19',
            vote: 'too-easy' as const,
            asked: 3,
            answeredRight: 3,
            ...more,
          },
        ],
      },
    });

  test('is written down once and teaches like any other', async () => {
    await note();
    await note();
    const [kept] = (await listed(teacher)).filter((each) => each.readingId === readingId);
    expect(kept).toMatchObject({ way: 'paper', vote: 'too-easy', finished: true });
    expect(kept?.lastAt.slice(0, 10)).toBe('2026-11-19');
    expect(await measuresOf(readingId)).toHaveLength(1);
  });

  test('of somebody from another class is refused, and nothing of it stays', async () => {
    const other = newId();
    await expect(
      note({ learnerId: district.people.stranger, readingId: other }),
    ).rejects.toMatchObject({ problem: { code: 'not-in-the-class' } });
  });

  test('stands in the view of the class, and is taken back whole', async () => {
    const params = { classId: district.classId };
    const seen = await teacher('GET /api/classes/:classId/readings', { params, query: {} });
    expect(seen.readings.map((each) => each.readingId)).toContain(readingId);
    await teacher('DELETE /api/classes/:classId/paper-readings/:readingId', {
      params: { ...params, readingId },
    });
    expect(await measuresOf(readingId)).toEqual([]);
    expect((await listed(teacher)).map((each) => each.readingId)).not.toContain(readingId);
  });
});

describe('booklets', () => {
  const read = async (file: Blob) => readPdf(Buffer.from(await file.arrayBuffer()));

  test('have the text, its licence and no answers for a learner, who may ask for no key', async () => {
    const sides = await read(
      await learner('GET /api/texts/:textId/booklet', {
        params: { textId },
        query: { key: 'yes', paper: 'a4' },
      }),
    );
    expect(sides.join('\n')).toMatch('looked under the bench');
    expect(sides[0]).toMatch('CC BY 4.0');
    expect(sides.join('\n')).not.toMatch('Page 2 says');
  });

  test('of a class bear names, in the order of names, with a sheet for the teacher', async () => {
    const sides = await read(
      await teacher('GET /api/classes/:classId/booklets', {
        params: { classId: district.classId },
        query: {
          paper: 'letter',
          picks: `${me()}:${textId},${district.people.classmate}:${otherTextId}`,
        },
      }),
    );
    expect(sides.findIndex((side) => side.includes('classmate Test'))).toBeLessThan(
      sides.findIndex((side) => side.includes('learner Test')),
    );
    expect(sides.at(-1)).toMatch('The Found Hat');
    expect(sides.at(-1)).toMatch('Page 2 says');
  });

  test('of a class are picked from the shelves where nobody picked', async () => {
    const sides = await read(
      await teacher('GET /api/classes/:classId/booklets', {
        params: { classId: district.classId },
        query: {},
      }),
    );
    expect(sides.join('\n')).toMatch('classmate Test');
  });
});
