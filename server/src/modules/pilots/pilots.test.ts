import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tx } from '../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { addReaderMeasure, addText } from '../reading/index.ts';
import { takeBaselines } from './baseline/take-baselines.ts';
import { addDays } from './calendar.ts';
import { addPilotClass, hear } from './testing-class.ts';

let day = '2026-09-14';
let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let principal: Client<Api>;
let coach: Client<Api>;
let besideId: string;
let mine: readonly string[];
let theirs: readonly string[];
let textId: string;

const within = <Result>(work: (tx: Tx) => Promise<Result>) =>
  inDistrict(server.deps.connection, asSystem(district), work);
const words = {
  weeks: 4,
  comparisonClassId: null as string | null,
  language: 'en' as const,
  problem: 'Half of the class reads books that are too hard.',
  win: 'Eight words a minute more, and most votes just right.',
  worthwhile: 8,
};
const plan = (changes: Partial<typeof words> & { startsOn?: string } = {}) =>
  teacher('POST /api/pilots', {
    body: {
      ...words,
      startsOn: day,
      kind: 'just-right-texts',
      classId: district.classId,
      ...changes,
    },
  });
const of = (pilotId: string) => ({ params: { pilotId } });
const read = (pilotId: string, who = teacher) => who('GET /api/pilots/:pilotId', of(pilotId));
const heard = (learnerId: string, readOn: string, correctWords: number) =>
  within((tx) => hear(tx, { districtId: district.districtId, learnerId, readOn, correctWords }));
const readText = (learnerId: string, at: string, vote: 'just-right' | 'too-hard' | null) =>
  within((tx) =>
    tx
      .insertInto('reading')
      .values({
        district_id: district.districtId,
        learner_id: learnerId,
        reading_id: newId(),
        text_id: textId,
        started_at: new Date(`${at}T15:00:00Z`),
        last_at: new Date(`${at}T15:10:00Z`),
        seconds: 600,
        finished_at: new Date(`${at}T15:10:00Z`),
        vote,
        asked: null,
        answered_right: null,
        answers: null,
        voted_at: null,
        recorded_by: null,
      })
      .execute(),
  );

beforeAll(async () => {
  server = await startTestServer(() => new Date(`${day}T15:00:00Z`));
  district = await makeSmallDistrict(server);
  [teacher, principal, coach] = await Promise.all([
    server.signIn(district.login('teacher')),
    server.signIn(district.login('principal')),
    server.signIn(district.login('coach')),
  ]);
  await within(async (tx) => {
    mine = (await addPilotClass(tx, district, { classId: district.classId, learners: 6 })).learners;
    const beside = await addPilotClass(tx, district, { learners: 6 });
    [besideId, theirs] = [beside.classId, beside.learners];
    const added = await addText(tx, {
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
    });
    textId = added.textId!;
  });
});
afterAll(() => server.close());

describe('a pilot', () => {
  let pilotId: string;

  test('takes its baseline at the start, and names who lacks one', async () => {
    for (const [at, learnerId] of mine.slice(0, 5).entries())
      await heard(learnerId, '2026-09-10', 60 + at);
    await heard(mine[0]!, '2026-06-01', 30);
    ({ pilotId } = await plan());
    const { pilot, baseline, next } = await read(pilotId);
    expect([pilot.state, pilot.week, pilot.endsOn]).toEqual(['running', 1, '2026-10-11']);
    expect([baseline.takenOn, baseline.withPace, baseline.pace]).toEqual([day, 5, 62]);
    expect(baseline.missing.filter(({ pace }) => pace).map(({ learnerId }) => learnerId)).toContain(
      mine[5],
    );
    expect(next[0]?.code).toBe('pilot-hear-before');
  });

  test('of a class that has one open is refused', async () => {
    await expect(plan()).rejects.toMatchObject({ problem: { code: 'pilot-is-open' } });
  });

  test('adds who is heard in the first week, keeps that, and nobody later', async () => {
    day = '2026-09-16';
    await heard(mine[5]!, day, 90);
    expect((await read(pilotId)).baseline.withPace).toBe(6);
    await takeBaselines(server.deps, { districtId: district.districtId, day });
    await heard(mine[0]!, day, 99);
    day = '2026-09-23';
    expect((await read(pilotId)).baseline).toMatchObject({ withPace: 6, pace: (62 * 5 + 90) / 6 });
  });

  test('collects by itself what learners leave, week by week', async () => {
    await readText(mine[0]!, '2026-09-15', 'just-right');
    await readText(mine[1]!, '2026-09-16', 'too-hard');
    await readText(mine[1]!, '2026-09-22', null);
    const { series, baseline } = await read(pilotId);
    const points = (measure: string) =>
      series.find((each) => each.measure === measure)!.points.filter(({ week }) => week > 0);
    expect(points('texts').map(({ value }) => value)).toEqual([2, 1]);
    expect(points('justRight').map(({ value, count }) => [value, count])).toEqual([
      [0.5, 2],
      [null, 0],
    ]);
    expect(points('minutes')[0]?.value).toBeCloseTo(20 / baseline.learners, 9);
    expect(points('minutes').map(({ complete }) => complete)).toEqual([true, false]);
  });

  test('leaves weeks before the first trace empty instead of calling them 0', async () => {
    const { series } = await read(pilotId);
    const minutes = series.find(({ measure }) => measure === 'minutes')!.points;
    expect(minutes.filter(({ week }) => week < 0).every(({ value }) => value === null)).toBe(true);
  });

  test('tells the change of those measured twice with its interval, and that one class cannot tell why', async () => {
    day = '2026-10-09';
    for (const [at, learnerId] of mine.slice(0, 5).entries())
      await heard(learnerId, day, 72 + at + (at % 2));
    const { pace, verdict, usualGain } = await read(pilotId);
    expect(pace).toMatchObject({ learners: 5, before: 62, says: 'rose-beyond-usual' });
    expect(pace!.low).toBeGreaterThan(usualGain ?? 0);
    expect(verdict).toMatchObject({
      value: 'cannot-tell-yet',
      because: { code: 'one-class-an-arm' },
    });
    expect(verdict.more!.pilot).toBeGreaterThan(0);
  });

  test('settles before the start what counts as a win', async () => {
    const body = { ...words, startsOn: '2026-09-14', weeks: 6 };
    await teacher('PUT /api/pilots/:pilotId', { ...of(pilotId), body });
    await expect(
      teacher('PUT /api/pilots/:pilotId', { ...of(pilotId), body: { ...body, worthwhile: 2 } }),
    ).rejects.toMatchObject({ problem: { code: 'pilot-has-started' } });
    expect((await read(pilotId)).pilot).toMatchObject({ weeks: 6, worthwhile: 8 });
  });

  test('shows the change of a class beside it, and still no verdict', async () => {
    for (const [at, learnerId] of theirs.entries()) {
      await heard(learnerId, '2026-09-09', 70 + at);
      await heard(learnerId, '2026-10-08', 73 + at + (at % 3));
    }
    const body = { ...words, startsOn: '2026-09-14', weeks: 6, comparisonClassId: besideId };
    await principal('PUT /api/pilots/:pilotId', { ...of(pilotId), body });
    const { beside, verdict } = await read(pilotId);
    expect(beside?.pace).toMatchObject({ learners: 6, change: 4 });
    expect(verdict.value).toBe('cannot-tell-yet');
  });

  test('is changed by its teacher and principal; a coach only looks', async () => {
    expect((await read(pilotId, coach)).mayChange).toBe(false);
    await expect(coach('PUT /api/pilots/:pilotId/withdrawal', of(pilotId))).rejects.toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });

  test('ends with a decision, which can be taken back', async () => {
    day = '2026-10-27';
    expect((await read(pilotId)).pilot.state).toBe('over');
    const body = { decision: 'adopt' as const, learnt: 'They choose better.', next: 'Class 4.' };
    await teacher('PUT /api/pilots/:pilotId/decision', { ...of(pilotId), body });
    expect((await read(pilotId)).pilot).toMatchObject({ state: 'ended', decision: body });
    await teacher('DELETE /api/pilots/:pilotId/decision', of(pilotId));
    expect((await read(pilotId)).pilot).toMatchObject({ state: 'over', decision: null });
    await teacher('PUT /api/pilots/:pilotId/decision', { ...of(pilotId), body });
  });

  test('leaves on its win card nothing of fewer than five', async () => {
    const card = await teacher('GET /api/pilots/:pilotId/win-card', of(pilotId));
    expect(card).toMatchObject({ texts: null, votes: null, justRight: null, favourite: null });
    expect(card.pace?.learners).toBe(5);
    for (const learnerId of mine.slice(0, 5)) await readText(learnerId, '2026-10-01', 'just-right');
    const after = await teacher('GET /api/pilots/:pilotId/win-card', of(pilotId));
    expect(after).toMatchObject({ texts: 8, favourite: { title: 'The Deep Well', readers: 5 } });
    expect(after.justRight).toBeCloseTo(6 / 7, 9);
  });

  test('taken out leaves the list, and comes back', async () => {
    const ids = async () => (await teacher('GET /api/pilots')).pilots.map((each) => each.pilotId);
    await teacher('PUT /api/pilots/:pilotId/withdrawal', of(pilotId));
    expect(await ids()).toEqual([]);
    await teacher('DELETE /api/pilots/:pilotId/withdrawal', of(pilotId));
    expect(await ids()).toEqual([pilotId]);
  });

  test('planned ahead has no baseline and can be changed in everything', async () => {
    const ahead = await plan({ startsOn: addDays(day, 7) });
    const { pilot, baseline } = await read(ahead.pilotId);
    expect([pilot.state, baseline.takenOn]).toEqual(['planned', null]);
    const body = { ...words, startsOn: addDays(day, 14), worthwhile: 12 };
    await teacher('PUT /api/pilots/:pilotId', { ...of(ahead.pilotId), body });
    await expect(
      teacher('PUT /api/pilots/:pilotId/decision', {
        ...of(ahead.pilotId),
        body: { decision: 'stop', learnt: 'Too early', next: '' },
      }),
    ).rejects.toMatchObject({ problem: { code: 'pilot-not-started' } });
    await expect(
      teacher('DELETE /api/pilots/:pilotId/decision', of(pilotId)),
    ).rejects.toMatchObject({ problem: { code: 'pilot-is-open' } });
  });

  test('counts a reader only where something was measured then and since', async () => {
    day = '2026-11-10';
    const measure = (learnerId: string, measuredOn: string, grade: number) =>
      within((tx) =>
        addReaderMeasure(tx, {
          districtId: district.districtId,
          learnerId,
          source: 'fp',
          language: 'en',
          grade,
          error: 0.6,
          measuredOn,
        }),
      );
    for (const [at, learnerId] of mine.slice(0, 3).entries())
      await measure(learnerId, '2026-11-01', 2 + at);
    for (const learnerId of mine.slice(0, 2)) await measure(learnerId, '2026-11-09', 4);
    const open = (await teacher('GET /api/pilots')).pilots.find(({ state }) => state !== 'ended')!;
    const { reader, baseline } = await read(open.pilotId);
    expect([reader?.learners ?? 0, baseline.withReader]).toEqual([0, 3]);
    expect(reader?.says ?? 'too-few').toBe('too-few');
  });
});
