import type { RecordContent } from '@everyplan/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { emptyContent } from './empty-content.ts';

const path = '/api/learners/:learnerId/running-records/:recordId' as const;
type Adult = Awaited<ReturnType<TestServer['signIn']>>;
type Params = { readonly learnerId: string; readonly recordId: string };

let server: TestServer;
let district: SmallDistrict;
let teacher: Adult;
let coach: Adult;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  coach = await server.signIn(district.login('coach'));
});
afterAll(() => server.close());

const noted = (note: string): RecordContent => ({ ...emptyContent, note });

async function startOne(): Promise<Params> {
  const params = { learnerId: district.people.learner, recordId: newId() };
  const source = {
    kind: 'pasted' as const,
    title: 'Rain',
    language: 'en' as const,
    text: 'It rained.',
  };
  const body = { source, way: 'screen' as const, readOn: '2026-10-12' };
  const { revision } = await teacher(`PUT ${path}`, { params, body });
  expect(revision).toBe(1);
  return params;
}

/** A page that an adult has open: what it saves, and what it has seen. */
function pageOf(adult: Adult, params: Params, after = 1) {
  const hand = newId();
  return {
    save: (note: string, seen = after) =>
      adult(`PUT ${path}/draft`, { params, body: { content: noted(note), after: seen, hand } }),
    finish: (note: string, seen = after) =>
      adult(`PUT ${path}/result`, { params, body: { content: noted(note), after: seen, hand } }),
  };
}

const clash = { status: 409, problem: { code: 'changed-meanwhile' } };
const read = (params: Params) => teacher(`GET ${path}`, { params });

test('the second of two who save the same state is told, and the first one’s marks stand', async () => {
  const params = await startOne();
  const [hers, his] = [pageOf(teacher, params), pageOf(coach, params)];
  expect(await hers.save('hers')).toEqual({ revision: 2 });
  await expect(his.save('his')).rejects.toMatchObject(clash);
  await expect(his.finish('his')).rejects.toMatchObject(clash);
  expect(await read(params)).toMatchObject({
    content: { note: 'hers' },
    revision: 2,
    savedBy: 'teacher Test',
    finishedAt: null,
  });
});

test('who has seen the newest state may write over it, and what another had marked is kept as an earlier state', async () => {
  const params = await startOne();
  const [hers, his] = [pageOf(teacher, params), pageOf(coach, params)];
  await hers.save('hers');
  expect(await his.save('his', 2)).toEqual({ revision: 3 });
  await his.save('his, more', 3);
  const { content, versions } = await read(params);
  expect(content.note).toBe('his, more');
  expect(versions).toMatchObject([
    {
      content: { note: 'hers' },
      words: null,
      savedBy: 'teacher Test',
      replacedBy: 'coach Test',
    },
  ]);
  await expect(hers.save('hers, more', 2)).rejects.toMatchObject(clash);
});

test('a page whose answer got lost on the way goes on with what it saved itself', async () => {
  const params = await startOne();
  const [hers, his] = [pageOf(teacher, params), pageOf(coach, params, 2)];
  await hers.save('first');
  expect(await hers.save('first and second')).toEqual({ revision: 3 });
  await expect(his.save('based on the first')).rejects.toMatchObject(clash);
  expect((await read(params)).versions).toEqual([]);
});

test('the same marks are no clash, whoever sends them, and count once', async () => {
  const params = await startOne();
  await pageOf(teacher, params).save('same');
  expect(await pageOf(coach, params).save('same')).toEqual({ revision: 2 });
});

test('of two who correct a finished record the later one is told as well', async () => {
  const params = await startOne();
  await pageOf(teacher, params).finish('done');
  const [hers, his] = [pageOf(teacher, params, 2), pageOf(coach, params, 2)];
  await hers.finish('corrected by her');
  await expect(his.finish('corrected by him')).rejects.toMatchObject(clash);
  await expect(his.save('a draft')).rejects.toMatchObject({ problem: { code: 'record-finished' } });
  const done = await his.finish('corrected by him', 3);
  expect(done.versions.map(({ content }) => content.note)).toEqual(['corrected by her', 'done']);
});
