import type { Api } from '@everyplan/contract';
import { renderBecause } from '@everyplan/contract/because';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addText } from '../library/index.ts';
import { addReaderMeasure } from './add-reader-measure.ts';
import { learnFromReading } from './learn-from-reading.ts';

const today = '2026-11-18';
let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let principal: Client<Api>;
let guardian: Client<Api>;
let textId: string;

const within = <Result>(work: (tx: Tx) => Promise<Result>) =>
  inDistrict(server.deps.connection, asSystem(district), work);
const of = (who: 'learner' | 'classmate') => ({ learnerId: district.people[who] });
const read = (who: 'learner' | 'classmate', query = {}) =>
  teacher('GET /api/learners/:learnerId/reader-measures', { params: of(who), query });
const add = (
  who: 'learner' | 'classmate',
  body: { source: 'fp' | 'lexile'; score: string },
  measuredOn = today,
) =>
  teacher('POST /api/learners/:learnerId/reader-measures', {
    params: of(who),
    body: { ...body, measuredOn, language: 'en' },
  });

beforeAll(async () => {
  server = await startTestServer(() => new Date(`${today}T15:00:00Z`));
  district = await makeSmallDistrict(server);
  [teacher, principal, guardian] = await Promise.all([
    server.signIn(district.login('teacher')),
    server.signIn(district.login('principal')),
    server.signIn(district.login('guardian')),
  ]);
  const added = await within((tx) =>
    addText(tx, {
      districtId: district.districtId,
      addedBy: null,
      text: {
        sourceKey: 'well',
        source: 'import',
        title: 'The Deep Well',
        language: 'en',
        pages: ['Amina found a deep well behind the old school. She dropped a stone and waited.'],
        credits: [],
        licence: 'CC BY 4.0',
      },
    }),
  );
  textId = added.textId!;
});
afterAll(() => server.close());

describe('a learner’s measures', () => {
  test('begin with the school grade, and say so in both languages', async () => {
    const { reader, measures, mayAdd } = await read('classmate');
    expect([reader.priorShare, measures, mayAdd]).toEqual([1, [], true]);
    for (const because of reader.because)
      for (const language of ['en', 'es'] as const)
        expect(renderBecause(because, language)).toMatch(/^[^{}]{10,}$/);
  });

  test('take a score in its own unit, with its share and its reasons', async () => {
    await add('learner', { source: 'fp', score: 'q' }, '2026-09-20');
    await add('learner', { source: 'lexile', score: '640L' });
    const { reader, measures, course } = await read('learner');
    expect(measures.map(({ asGiven }) => asGiven)).toEqual(['640L', 'Q']);
    const shares = measures.reduce((sum, { share }) => sum + (share ?? 0), reader.priorShare);
    expect(shares).toBeCloseTo(1, 6);
    expect(course.map(({ day }) => day)).toEqual(['2026-09-20', today]);
    for (const because of reader.because)
      expect(renderBecause(because, 'es')).toMatch(/^[^{}]{10,}$/);
  });

  test('as of a past day are what they were then', async () => {
    const { measures, asOf } = await read('learner', { asOf: '2026-10-01' });
    expect(asOf).toBe('2026-10-01');
    expect(measures.map(({ share }) => share === null)).toEqual([true, false]);
  });

  test('refuse a score that is none of its scale, naming the range, and a day to come', async () => {
    await expect(add('learner', { source: 'lexile', score: '9999L' })).rejects.toMatchObject({
      problem: { code: 'score-not-of-scale', params: { range: 'BR400L to 1700L' } },
    });
    await expect(add('learner', { source: 'fp', score: 'M' }, '2026-12-01')).rejects.toMatchObject({
      problem: { code: 'measured-in-future' },
    });
  });

  test('withdrawn with a reason no longer count, stay to be seen, and count again when that is undone', async () => {
    const before = await read('learner');
    const params = { ...of('learner'), measureId: before.measures[0]!.measureId };
    const because = 'It was the twin';
    await teacher('POST /api/learners/:learnerId/reader-measures/:measureId/withdrawal', {
      params,
      body: { because },
    });
    const without = await read('learner');
    expect(without.measures[0]).toMatchObject({
      share: null,
      withdrawal: { because, byName: 'teacher Test' },
    });
    expect(without.reader.grade).not.toBeCloseTo(before.reader.grade, 3);
    await teacher('DELETE /api/learners/:learnerId/reader-measures/:measureId/withdrawal', {
      params,
    });
    expect((await read('learner')).reader.grade).toBeCloseTo(before.reader.grade, 9);
  });

  test('a judgement needs a reason, which is kept', async () => {
    const judged = (because: string) =>
      teacher('POST /api/learners/:learnerId/reader-measures', {
        params: of('classmate'),
        body: { source: 'teacher', grade: 3, because, measuredOn: today, language: 'en' },
      });
    await expect(judged(' ')).rejects.toMatchObject({ status: 400 });
    await judged('She read the whole chapter to her group');
    expect((await read('classmate')).measures[0]).toMatchObject({
      source: 'teacher',
      because: 'She read the whole chapter to her group',
      recordedByName: 'teacher Test',
    });
  });
});

describe('growth', () => {
  test('puts first who has not been checked for six weeks, and counts what was voted', async () => {
    const readingId = newId();
    await within(async (tx) => {
      await tx
        .insertInto('reading')
        .values({
          district_id: district.districtId,
          learner_id: district.people.learner,
          reading_id: readingId,
          text_id: textId,
          started_at: new Date(`${today}T13:00:00Z`),
          last_at: new Date(`${today}T13:10:00Z`),
          finished_at: new Date(`${today}T13:10:00Z`),
          seconds: 600,
          vote: 'just-right',
          asked: 3,
          answered_right: 3,
          answers: null,
          voted_at: null,
          recorded_by: null,
        })
        .execute();
      await learnFromReading(tx, {
        districtId: district.districtId,
        learnerId: district.people.learner,
        readingId,
        textId,
        vote: 'just-right',
        asked: 3,
        answeredRight: 3,
        day: today,
      });
    });
    const growth = await teacher('GET /api/classes/:classId/reading-growth', {
      params: { classId: district.classId },
      query: {},
    });
    expect(growth.since).toBe('2026-09-01');
    expect(growth.rows.map(({ givenName }) => givenName)).toEqual(['classmate', 'learner']);
    expect(growth.rows).toMatchObject([
      { weeksSinceCheck: null, change: null, reader: { measured: true } },
      { weeksSinceCheck: 0, textsRead: 1, minutes: 10, change: { from: '2026-09-20' } },
    ]);
    expect(growth.votes).toEqual({ tooEasy: 0, justRight: 1, tooHard: 0 });
  });

  test('a reading that is withdrawn gives back what it taught the text', async () => {
    const level = () =>
      within((tx) =>
        tx
          .selectFrom('text')
          .select(['grade', 'readings', 'measured_grade'])
          .where('text_id', '=', textId)
          .executeTakeFirstOrThrow(),
      );
    expect((await level()).readings).toBe(1);
    const { measures } = await read('learner');
    const params = {
      ...of('learner'),
      measureId: measures.find(({ source }) => source === 'reading')!.measureId,
    };
    await teacher('POST /api/learners/:learnerId/reader-measures/:measureId/withdrawal', {
      params,
      body: { because: 'Somebody else tapped' },
    });
    const { grade, readings, measured_grade } = await level();
    expect([grade, readings]).toEqual([expect.closeTo(measured_grade, 6), 0]);
    await teacher('DELETE /api/learners/:learnerId/reader-measures/:measureId/withdrawal', {
      params,
    });
    expect((await level()).readings).toBe(1);
  });

  test('tells a family in words what was read, and no level', async () => {
    const story = await guardian('GET /api/learners/:learnerId/reading-story', {
      params: of('learner'),
    });
    expect(story).toMatchObject({
      textsRead: 1,
      minutes: 10,
      texts: [{ title: 'The Deep Well', finished: true, minutes: 10 }],
    });
    expect(story.weeks).toHaveLength(8);
    expect(story.weeks.at(-1)).toEqual({ startsOn: '2026-11-16', minutes: 10 });
    expect(JSON.stringify(story)).not.toMatch(/grade|level|low|high"/);
  });

  test('of a school tells nothing about groups of fewer than five', async () => {
    const params = { schoolId: district.schoolId };
    const asked = { params, query: {} };
    const few = await principal('GET /api/schools/:schoolId/reading-growth', asked);
    expect(few.grades).toEqual([{ key: '4', title: '4', learners: 2, figures: null }]);
    await addLearners(5);
    const many = await principal('GET /api/schools/:schoolId/reading-growth', asked);
    expect(many.grades[0]).toMatchObject({
      learners: 7,
      figures: { measured: 7, change: { learners: 6 } },
    });
    expect(many.classes[0]?.figures?.votes.justRight).toBe(1);
  });

  test('leaves as CSV files, for a class and for a school', async () => {
    const params = { classId: district.classId };
    const csv = await teacher('GET /api/classes/:classId/reading-growth/csv', {
      params,
      query: {},
    });
    const lines = (await csv.text()).trim().split('\n');
    expect(lines[0]).toContain('Reads texts of grade');
    expect(lines).toHaveLength(8);
    const school = await principal('GET /api/schools/:schoolId/reading-growth/csv', {
      params: { schoolId: district.schoolId },
      query: {},
    });
    expect((await school.text()).trim().split('\n')).toHaveLength(3);
  });
});

/** Classmates with a measure in September and one in November. */
async function addLearners(count: number): Promise<void> {
  const { districtId, schoolId, classId } = district;
  await within(async (tx) => {
    for (let nth = 0; nth < count; nth++) {
      const learnerId = newId();
      const row = { district_id: districtId, person_id: learnerId };
      await tx
        .insertInto('person')
        .values({
          ...row,
          source_id: `more-${nth}`,
          given_name: `More ${nth}`,
          family_name: 'Zed',
          grades: ['4'],
        })
        .execute();
      await tx
        .insertInto('person_role')
        .values({ ...row, role_id: newId(), role: 'learner', school_id: schoolId })
        .execute();
      await tx
        .insertInto('enrolment')
        .values({
          ...row,
          enrolment_id: newId(),
          source_id: `more-${nth}`,
          class_id: classId,
          role: 'learner',
          begins_on: null,
          ends_on: null,
        })
        .execute();
      const measure = {
        districtId,
        learnerId,
        source: 'check',
        language: 'en',
        error: 0.6,
      } as const;
      await addReaderMeasure(tx, { ...measure, grade: 3.6, measuredOn: '2026-09-10' });
      await addReaderMeasure(tx, { ...measure, grade: 4.4, measuredOn: '2026-11-10' });
    }
  });
}
