import type { RecordContent } from '@everyplan/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addText } from '../library/index.ts';
import { emptyContent } from './empty-content.ts';

const path = '/api/learners/:learnerId/running-records/:recordId' as const;
const text =
  'Mia went to the shop. The shop was shut, so Mia sat down and waited for her big brother.';
const now = () => new Date('2026-10-12T15:00:00Z');

let server: TestServer;
let district: SmallDistrict;
let teacher: Awaited<ReturnType<TestServer['signIn']>>;
let learnerId: string;

beforeAll(async () => {
  server = await startTestServer(now);
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  learnerId = district.people.learner;
});
afterAll(() => server.close());

const content = (part: Partial<RecordContent> = {}): RecordContent => ({
  ...emptyContent,
  ...part,
});
/** One page that saves all along. */
const page = { after: 1, hand: newId() };
const pasted = { kind: 'pasted' as const, title: 'The shop', language: 'en' as const, text };

async function start(source: Parameters<typeof startWith>[0] = pasted) {
  return startWith(source);
}

async function startWith(
  source:
    | typeof pasted
    | { kind: 'book'; title: string; language: 'en' | 'es'; grade: number | null }
    | { kind: 'text'; textId: string; page: number; words: number | null },
) {
  const params = { learnerId, recordId: newId() };
  const record = await teacher(`PUT ${path}`, {
    params,
    body: { source, way: 'screen', readOn: '2026-10-12' },
  });
  return { params, record };
}

async function measuresOf(recordId: string) {
  const { rows } = await inDistrict(server.deps.connection, district, (tx) =>
    sql<{
      grade: number;
      error: number;
      withdrawn: boolean;
    }>`select grade, error, withdrawn_at is not null as withdrawn
      from reader_measure where origin_id = ${recordId}::uuid order by recorded_at, withdrawn_at is null`.execute(
      tx,
    ),
  );
  return rows;
}

describe('a running record', () => {
  test('is started once, keeps its passage and a draft, and comes back as it was left', async () => {
    const { params } = await start();
    await teacher(`PUT ${path}`, {
      params,
      body: { source: { ...pasted, text: 'Another text.' }, way: 'screen', readOn: '2026-10-13' },
    });
    const draft = content({
      marks: [{ kind: 'substitution', at: 4, said: 'store', offsetMs: 2100 }],
    });
    await teacher(`PUT ${path}/draft`, { params, body: { content: draft, ...page } });
    await teacher(`PUT ${path}/draft`, { params, body: { content: draft, ...page } });
    const back = await teacher(`GET ${path}`, { params });
    expect(back).toMatchObject({
      passage: text,
      readOn: '2026-10-12',
      content: draft,
      score: null,
    });
  });

  test('is scored when it is finished, with percentile, reader, next step and the measure behind it', async () => {
    const { params } = await start();
    const done = await teacher(`PUT ${path}/result`, {
      params,
      body: {
        ...page,
        content: content({
          marks: [
            { kind: 'substitution', at: 4, said: 'store' },
            { kind: 'self-correction', at: 8, said: 'shot' },
          ],
          seconds: 12,
          retell: 3,
        }),
      },
    });
    expect(done.score).toMatchObject({
      words: 19,
      errors: 1,
      selfCorrections: 1,
      band: 'instructional',
      errorRatio: 19,
      selfCorrectionRatio: 2,
      wordsCorrectPerMinute: 90,
    });
    expect(done.fluency).toMatchObject({
      season: 'fall',
      grade: 4,
      kind: 'percentile',
      percentile: 45,
    });
    expect(done.next).toBe('teach-with-it');
    expect(await measuresOf(params.recordId)).toEqual([
      { grade: done.reader?.grade, error: done.reader?.error, withdrawn: false },
    ]);
  });

  test('counts once, however often it is finished', async () => {
    const { params } = await start();
    const body = { ...page, content: content({ marks: [{ kind: 'told', at: 3 }] }) };
    await teacher(`PUT ${path}/result`, { params, body });
    const again = await teacher(`PUT ${path}/result`, { params, body });
    expect(again.versions).toEqual([]);
    expect(await measuresOf(params.recordId)).toHaveLength(1);
  });

  test('keeps what it said before when it is corrected, and its measure follows', async () => {
    const { params } = await start();
    await teacher(`PUT ${path}/result`, {
      params,
      body: {
        ...page,
        content: content({
          marks: [
            { kind: 'told', at: 3 },
            { kind: 'omission', at: 5 },
          ],
        }),
      },
    });
    const corrected = await teacher(`PUT ${path}/result`, {
      params,
      body: { ...page, content: content(), because: 'heard again on the recording' },
    });
    expect(corrected.score?.errors).toBe(0);
    expect(corrected.versions).toMatchObject([
      {
        version: 1,
        errors: 2,
        because: 'heard again on the recording',
        replacedBy: 'teacher Test',
      },
    ]);
    expect((await measuresOf(params.recordId)).map(({ withdrawn }) => withdrawn)).toEqual([
      true,
      false,
    ]);
  });

  test('counts for nothing while it is withdrawn, and again when it is not', async () => {
    const { params } = await start();
    await teacher(`PUT ${path}/result`, { params, body: { ...page, content: content() } });
    await teacher(`PUT ${path}/withdrawal`, { params, body: { because: 'the wrong learner' } });
    expect(await teacher(`GET ${path}`, { params })).toMatchObject({
      withdrawn: { because: 'the wrong learner' },
    });
    expect((await measuresOf(params.recordId)).every(({ withdrawn }) => withdrawn)).toBe(true);
    await expect(
      teacher(`PUT ${path}/result`, { params, body: { ...page, content: content({ note: 'x' }) } }),
    ).rejects.toMatchObject({ problem: { code: 'record-withdrawn' } });
    await teacher(`DELETE ${path}/withdrawal`, { params });
    expect((await measuresOf(params.recordId)).filter(({ withdrawn }) => !withdrawn)).toHaveLength(
      1,
    );
  });

  test('takes no draft once it is finished, and can then be withdrawn but not thrown away', async () => {
    const { params } = await start();
    await teacher(`PUT ${path}/result`, { params, body: { ...page, content: content() } });
    await expect(
      teacher(`PUT ${path}/draft`, {
        params,
        body: { content: content({ note: 'later' }), ...page },
      }),
    ).rejects.toMatchObject({
      problem: { code: 'record-finished' },
    });
    await expect(teacher(`DELETE ${path}`, { params })).rejects.toMatchObject({
      problem: { code: 'record-finished' },
    });
    const draft = await start();
    await teacher(`DELETE ${path}`, { params: draft.params });
    await expect(teacher(`GET ${path}`, { params: draft.params })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('is refused where its numbers do not fit together, and stays a draft', async () => {
    const { params } = await start();
    for (const wrong of [
      content({ marks: [{ kind: 'told', at: 500 }] }),
      content({ counts: { words: 10, errors: 11, selfCorrections: 0 } }),
      content({ asked: 2, answeredRight: 3 }),
    ])
      await expect(
        teacher(`PUT ${path}/result`, { params, body: { ...page, content: wrong } }),
      ).rejects.toMatchObject({ problem: { code: 'record-counts' } });
    expect((await teacher(`GET ${path}`, { params })).finishedAt).toBeNull();
  });
});

describe('what is read', () => {
  test('may be a passage of a text, kept as it was when it was read', async () => {
    const { textId } = await inDistrict(server.deps.connection, district, (tx) =>
      addText(tx, {
        districtId: district.districtId,
        addedBy: null,
        text: {
          sourceKey: 'shop',
          source: 'paste',
          title: 'The shop',
          language: 'en',
          pages: [
            'One cat sat here.',
            'The dog ran to the door and barked. Nobody came, so it lay down again.',
          ],
        },
      }),
    );
    const { record } = await start({ kind: 'text', textId: textId ?? '', page: 2, words: 5 * 4 });
    expect(record.passage).toBe(
      'The dog ran to the door and barked. Nobody came, so it lay down again.',
    );
    expect(record.text?.error).toBeGreaterThan(0);
    await expect(
      start({ kind: 'text', textId: textId ?? '', page: 9, words: null }),
    ).rejects.toMatchObject({ problem: { code: 'no-passage' } });
  });

  test('brings the text’s own questions, and each answer is kept with its question as it was asked', async () => {
    const { textId } = await inDistrict(server.deps.connection, district, (tx) =>
      addText(tx, {
        districtId: district.districtId,
        addedBy: null,
        text: {
          sourceKey: 'mitten',
          source: 'paste',
          title: 'The mitten',
          language: 'en',
          pages: ['Ana lost a red mitten.', 'It lay under the bench.'],
          questions: [
            {
              kind: 'literal',
              stem: 'Where did the mitten lie?',
              choices: ['In the snow', 'Under the bench', 'In a bag'],
              right: 1,
              because: 'Page 2 says so.',
            },
          ],
        },
      }),
    );
    const { params, record } = await start({ kind: 'text', textId, page: 1, words: null });
    expect(record.questions).toEqual([
      {
        number: 1,
        stem: 'Where did the mitten lie?',
        answer: 'Under the bench',
        because: 'Page 2 says so.',
      },
    ]);
    const answers = [{ number: 1, stem: 'Where did the mitten lie?', right: false }];
    const body = { ...page, content: content({ answers, asked: 1, answeredRight: 0 }) };
    const done = await teacher(`PUT ${path}/result`, { params, body });
    expect(done.content).toMatchObject({ answers, asked: 1, answeredRight: 0 });
    expect((await start()).record.questions).toEqual([]);
  });

  test('knows its pages: one that was left out is taken from the words read', async () => {
    const { texts } = await teacher('GET /api/classes/:classId/running-record-texts', {
      params: { classId: district.classId },
      query: { title: 'mitten' },
    });
    const textId = texts[0]?.textId ?? '';
    const { params } = await start({ kind: 'text', textId, page: 1, words: null });
    const marks = [{ kind: 'skipped-page' as const, at: 5, to: 9 }];
    const done = await teacher(`PUT ${path}/result`, {
      params,
      body: { ...page, content: content({ marks }) },
    });
    expect(done.score).toMatchObject({ words: 5, errors: 0 });
  });

  test('may be a book in the hand, by counts; without its level nothing is said of the reader', async () => {
    const counts = { words: 120, errors: 6, selfCorrections: 2 };
    const unknown = await start({ kind: 'book', title: 'Matilda', language: 'en', grade: null });
    const done = await teacher(`PUT ${path}/result`, {
      params: unknown.params,
      body: { ...page, content: content({ counts, seconds: 80 }) },
    });
    expect(done).toMatchObject({ score: { accuracy: 0.95, band: 'independent' }, reader: null });
    expect(await measuresOf(unknown.params.recordId)).toEqual([]);
    const known = await start({ kind: 'book', title: 'Matilda', language: 'en', grade: 4 });
    await teacher(`PUT ${path}/result`, {
      params: known.params,
      body: { ...page, content: content({ counts }) },
    });
    expect(await measuresOf(known.params.recordId)).toHaveLength(1);
  });

  test('has no norms when it is not read in English', async () => {
    const { params } = await start({
      kind: 'book',
      title: 'Platero y yo',
      language: 'es',
      grade: 5,
    });
    const done = await teacher(`PUT ${path}/result`, {
      params,
      body: {
        ...page,
        content: content({ counts: { words: 90, errors: 2, selfCorrections: 0 }, seconds: 60 }),
      },
    });
    expect(done.fluency).toBeNull();
  });
});

describe('who sees what', () => {
  test('a family and the learner read of it in words: no level, no rank, nothing withdrawn', async () => {
    const { params } = await start();
    await teacher(`PUT ${path}/result`, { params, body: { ...page, content: content() } });
    for (const member of ['guardian', 'learner'] as const) {
      const reader = await server.signIn(district.login(member));
      const { readings } = await reader('GET /api/learners/:learnerId/reading-aloud', {
        params: { learnerId },
      });
      const mine = readings.find(({ recordId }) => recordId === params.recordId);
      expect(mine).toEqual({
        recordId: params.recordId,
        title: 'The shop',
        readOn: '2026-10-12',
        went: 'easily',
        words: 19,
        putRight: 0,
      });
    }
    await teacher(`PUT ${path}/withdrawal`, { params, body: { because: '' } });
    const guardian = await server.signIn(district.login('guardian'));
    const { readings } = await guardian('GET /api/learners/:learnerId/reading-aloud', {
      params: { learnerId },
    });
    expect(readings.some(({ recordId }) => recordId === params.recordId)).toBe(false);
  });

  test('the class tells who was listened to when, and which record is still open', async () => {
    const params = { learnerId: district.people.classmate, recordId: newId() };
    const body = { source: pasted, way: 'screen' as const, readOn: '2026-10-12' };
    await teacher(`PUT ${path}`, { params, body });
    const { learners } = await teacher('GET /api/classes/:classId/running-records', {
      params: { classId: district.classId },
    });
    expect(learners.map((each) => each.learnerId).toSorted()).toEqual(
      [learnerId, params.learnerId].toSorted(),
    );
    const classmate = learners.find((each) => each.learnerId === params.learnerId);
    expect(classmate).toMatchObject({
      records: 0,
      latest: null,
      draft: { recordId: params.recordId },
    });
  });

  test('the form on paper brings the passage and the norms of each learner’s grade', async () => {
    const { texts } = await teacher('GET /api/classes/:classId/running-record-texts', {
      params: { classId: district.classId },
      query: { title: 'SHOP' },
    });
    const form = await teacher('GET /api/classes/:classId/running-record-form', {
      params: { classId: district.classId },
      query: { textId: texts[0]?.textId ?? '' },
    });
    expect(form).toMatchObject({ season: 'fall', words: 19 });
    expect(form.learners[0]?.norms).toEqual([153, 125, 94, 75, 60]);
  });
});
