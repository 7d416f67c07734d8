import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addReaderMeasure } from '../measures/index.ts';
import { insertTexts } from './testing-texts.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let learner: Client<Api>;
let now = new Date('2026-11-23T09:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  learner = await server.signIn(district.login('learner'));
  await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    await insertTexts(tx, district);
  });
  await addMeasure('learner', 4);
  await addMeasure('classmate', 2);
});
afterAll(() => server.close());

const mine = () => learner('GET /api/my-shelf');
const reading = () =>
  teacher('GET /api/classes/:classId/reading', { params: { classId: district.classId } });
const mark = (textId: string, name: 'chosen' | 'put-back' | 'more-like') =>
  learner('PUT /api/learners/:learnerId/shelf/:textId/marks/:mark', {
    params: { learnerId: district.people.learner, textId, mark: name },
  });
const ids = (texts: readonly { readonly textId: string }[]) => texts.map(({ textId }) => textId);

/** Every name of a field that an answer has, however deep. */
function fieldsOf(answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer.flatMap(fieldsOf);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => [name, ...fieldsOf(value)]);
}

describe("a learner's shelf", () => {
  test('offers eight texts, the same at the next visit', async () => {
    const { offered } = await mine();
    expect(offered).toHaveLength(8);
    for (const { because } of offered) expect(because.length).toBeGreaterThan(0);
    expect((await mine()).offered).toEqual(offered);
  });

  test('tells a learner no level, and no figure in a reason', async () => {
    const shelf = await mine();
    const answers = [shelf, await learner('GET /api/my-shelf/texts', { query: {} })];
    const levels = ['grade', 'error', 'measured', 'percent', 'band', 'low', 'high', 'shift'];
    for (const answer of answers)
      for (const field of fieldsOf(answer)) expect(levels).not.toContain(field);
    const values = shelf.offered.flatMap(({ because }) =>
      because.flatMap((reason) => Object.values(reason.values)),
    );
    for (const value of values) expect(typeof value).toBe('string');
  });

  test('makes room for another where one is put back, and takes that back', async () => {
    const [first] = (await mine()).offered;
    await mark(first!.textId, 'put-back');
    const after = await mine();
    expect(ids(after.offered)).not.toContain(first!.textId);
    expect(after.offered).toHaveLength(8);
    await learner('DELETE /api/learners/:learnerId/shelf/:textId/marks/:mark', {
      params: { learnerId: district.people.learner, textId: first!.textId, mark: 'put-back' },
    });
    expect(ids((await mine()).offered)).toHaveLength(8);
  });

  test('takes a text that the learner chooses beyond it', async () => {
    const { texts } = await learner('GET /api/my-shelf/texts', { query: { search: 'whale' } });
    expect(texts.length).toBeGreaterThan(0);
    await mark(texts[0]!.textId, 'chosen');
    const shelf = await mine();
    expect(shelf.chosen).toMatchObject([{ textId: texts[0]!.textId, mine: true }]);
    expect(ids(shelf.offered)).not.toContain(texts[0]!.textId);
  });

  test('brings more of what the learner asked more of, and says so in their words', async () => {
    const { texts } = await learner('GET /api/my-shelf/texts', { query: { topic: 'space' } });
    await mark(texts[0]!.textId, 'more-like');
    const [read = ''] = ids((await mine()).offered);
    await finish(read);
    const reasons = (await mine()).offered.flatMap(({ because }) => because);
    expect(reasons).toContainEqual({
      code: 'shelf-more-like',
      values: { title: texts[0]!.title },
    });
  });

  test('moves what was read to what was read, and what was begun to what goes on', async () => {
    const [one = '', two = ''] = ids((await mine()).offered);
    await finish(one);
    await begin(two);
    const shelf = await mine();
    expect(ids(shelf.read)).toContain(one);
    expect(shelf.begun).toMatchObject([{ textId: two, page: 1 }]);
    expect(ids(shelf.offered)).not.toContain(one);
    expect(ids(shelf.offered)).not.toContain(two);
  });

  test('is taken as it is kept for the rest of the day while nothing happens', async () => {
    await mine();
    const kept = [{ code: 'shelf-interest', values: { topic: 'as kept' } }];
    await within((tx) =>
      tx
        .updateTable('shelf_place')
        .set({ because: JSON.stringify(kept) })
        .where('learner_id', '=', district.people.learner)
        .execute(),
    );
    expect((await mine()).offered.map(({ because }) => because)).toEqual(
      Array.from({ length: 8 }, () => kept),
    );
    now = new Date(now.getTime() + 86_400_000);
    expect((await mine()).offered.flatMap(({ because }) => because)).not.toContainEqual(kept[0]);
  });

  test('follows a new measure at once', async () => {
    const before = ids((await mine()).offered);
    const measureId = await addMeasure('learner', 8);
    expect(ids((await mine()).offered)).not.toEqual(before);
    await within((tx) =>
      tx.deleteFrom('reader_measure').where('measure_id', '=', measureId).execute(),
    );
    expect((await mine()).offered).toHaveLength(8);
  });

  test('counts what was measured on the district’s day, which may be tomorrow by the world’s clock', async () => {
    const setZone = (zone: string) =>
      within((tx) => tx.updateTable('district').set({ time_zone: zone }).execute());
    now = new Date(`${now.toISOString().slice(0, 10)}T22:00:00Z`);
    await setZone('Asia/Tokyo');
    const grade = async () =>
      (await reading()).learners.find((row) => row.learnerId === district.people.learner)?.reader
        .grade;
    const before = await grade();
    await teacher('POST /api/classes/:classId/reading-levels', {
      params: { classId: district.classId },
      body: { levels: [{ learnerId: district.people.learner, scale: 'grade', level: '12' }] },
    });
    const { rows } = await within((tx) =>
      sql<{
        day: string;
      }>`select measured_on::text as day from reader_measure where source = 'teacher'`.execute(tx),
    );
    expect(rows[0]?.day).toBe(new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10));
    expect(await grade()).toBeGreaterThan(before!);
    await within((tx) => tx.deleteFrom('reader_measure').where('source', '=', 'teacher').execute());
    await setZone('UTC');
  });

  test('loses a text at once that leaves the library, and gains another', async () => {
    const [first = ''] = ids((await mine()).offered);
    const retire = (at: Date | null) =>
      within((tx) =>
        tx.updateTable('text').set({ retired_at: at }).where('text_id', '=', first).execute(),
      );
    await retire(now);
    const { offered } = await mine();
    expect(ids(offered)).not.toContain(first);
    expect(offered).toHaveLength(8);
    await retire(null);
  });

  test('is not changed for a learner whom one does not teach', async () => {
    const other = await server.signIn(district.login('otherTeacher'));
    const [first] = (await mine()).offered;
    await expect(
      other('PUT /api/learners/:learnerId/shelf/:textId/marks/:mark', {
        params: { learnerId: district.people.learner, textId: first!.textId, mark: 'put-back' },
      }),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe('how a class reads', () => {
  test('shows each reader with band, three texts and what happened last', async () => {
    const { learners, library } = await reading();
    expect(library).toBeGreaterThan(50);
    const one = learners.find(({ givenName }) => givenName === 'learner');
    expect(one?.reader.measured).toBe(true);
    expect(one?.reader.grade).toBeGreaterThan(3);
    expect(one?.band.to).toBeCloseTo(one?.reader.grade ?? 0, 6);
    expect(one?.texts).toHaveLength(3);
    expect(one?.checkedOn).toBe('2026-11-20');
    expect(one?.lastReading).not.toBeNull();
    expect(one?.texts[0]?.because[0]).toMatchObject({ code: 'shelf-just-right' });
  });

  test("moves with the class's window, and a learner's own counts before it", async () => {
    const params = { classId: district.classId };
    const body = {
      shift: 0,
      languages: [],
      mustTopics: ['music'],
      neverTopics: [],
      because: 'A week of music',
    };
    await teacher('PUT /api/classes/:classId/reading-window', { params, body });
    const topics = async (name: string) =>
      new Set(
        (await reading()).learners
          .find(({ givenName }) => givenName === name)
          ?.texts.flatMap((text) => text.topics),
      );
    expect(await topics('learner')).toEqual(new Set(['music']));
    expect((await reading()).window).toMatchObject({
      because: 'A week of music',
      setBy: 'teacher Test',
    });
    await teacher('PUT /api/classes/:classId/learners/:learnerId/reading-window', {
      params: { ...params, learnerId: district.people.learner },
      body: { ...body, mustTopics: ['sports'] },
    });
    expect(await topics('learner')).toEqual(new Set(['sports']));
    expect(await topics('classmate')).toEqual(new Set(['music']));
    await teacher('DELETE /api/classes/:classId/learners/:learnerId/reading-window', {
      params: { ...params, learnerId: district.people.learner },
    });
    expect(await topics('learner')).toEqual(new Set(['music']));
    await teacher('DELETE /api/classes/:classId/reading-window', { params });
    expect((await topics('learner')).size).toBeGreaterThan(1);
    expect((await reading()).window).toBeNull();
  });

  test('takes first levels for many at once, or none of them', async () => {
    const params = { classId: district.classId };
    const levels = [
      { learnerId: district.people.learner, scale: 'fp' as const, level: 'm' },
      { learnerId: district.people.classmate, scale: 'grade' as const, level: '2,5' },
    ];
    const wrong = [...levels.slice(1), { ...levels[0]!, level: '?' }];
    await expect(
      teacher('POST /api/classes/:classId/reading-levels', { params, body: { levels: wrong } }),
    ).rejects.toMatchObject({ status: 400, problem: { code: 'unknown-level' } });
    const { kept } = await teacher('POST /api/classes/:classId/reading-levels', {
      params,
      body: { levels },
    });
    expect(kept).toBe(2);
  });

  test('proposes groups with a text and reasons, and keeps them as they are changed', async () => {
    const params = { classId: district.classId };
    const { groups } = await teacher('POST /api/classes/:classId/reading-group-proposals', {
      params,
      body: { size: 4 },
    });
    expect(groups.flatMap(({ learnerIds }) => learnerIds).toSorted()).toEqual(
      [district.people.learner, district.people.classmate].toSorted(),
    );
    expect(groups[0]?.textId).not.toBeNull();
    expect(groups[0]?.because[0]?.code).toBe('group-reads-alike');
    const kept = [
      { groupId: newId(), textId: groups[0]!.textId, learnerIds: [district.people.learner] },
    ];
    await teacher('PUT /api/classes/:classId/reading-groups', { params, body: { groups: kept } });
    expect((await reading()).groups).toEqual(kept);
    const twice = [
      ...kept,
      { groupId: newId(), textId: null, learnerIds: [district.people.learner] },
    ];
    await expect(
      teacher('PUT /api/classes/:classId/reading-groups', { params, body: { groups: twice } }),
    ).rejects.toMatchObject({ problem: { code: 'in-two-groups' } });
    expect((await reading()).groups).toEqual(kept);
  });

  test('picks a text for everybody in one act, another one the next time', async () => {
    const params = { classId: district.classId };
    const pick = () =>
      teacher('POST /api/classes/:classId/class-sets', { params, body: { each: 1 } });
    const first = await pick();
    expect(new Set(first.picks.map(({ learnerId }) => learnerId)).size).toBe(2);
    now = new Date(now.getTime() + 60_000);
    const second = await pick();
    for (const { learnerId, textId } of second.picks)
      expect(first.picks).not.toContainEqual({ learnerId, textId });
    const one = second.picks[0]!;
    const other = first.picks.find(({ learnerId }) => learnerId === one.learnerId)!;
    await teacher('PUT /api/classes/:classId/class-sets/:setId/learners/:learnerId', {
      params: { ...params, setId: second.setId, learnerId: one.learnerId },
      body: { textIds: [other.textId] },
    });
    const given = async () =>
      (await reading()).learners.find(({ learnerId }) => learnerId === one.learnerId)?.given;
    expect(await given()).toEqual([other.textId]);
    await teacher('DELETE /api/classes/:classId/class-sets/:setId', {
      params: { ...params, setId: second.setId },
    });
    expect((await reading()).set?.setId).toBe(first.setId);
  });
});

function finish(textId: string): Promise<void> {
  return keepReading(textId, now);
}

function begin(textId: string): Promise<void> {
  return keepReading(textId, null);
}

function within<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inDistrict(server.deps.connection, asSystem(district), work);
}

async function addMeasure(name: 'learner' | 'classmate', grade: number): Promise<string> {
  const measureId = await within((tx) =>
    addReaderMeasure(tx, {
      districtId: district.districtId,
      learnerId: district.people[name],
      source: 'check',
      language: 'en',
      grade,
      error: 0.5,
      measuredOn: '2026-11-20',
    }),
  );
  return measureId!;
}

async function keepReading(textId: string, finishedAt: Date | null): Promise<void> {
  await within((tx) =>
    tx
      .insertInto('reading')
      .values({
        district_id: district.districtId,
        learner_id: district.people.learner,
        reading_id: newId(),
        text_id: textId,
        started_at: now,
        last_at: now,
        finished_at: finishedAt,
        vote: finishedAt === null ? null : 'just-right',
        asked: null,
        answered_right: null,
      })
      .execute(),
  );
}
