import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let administrator: Client<Api>;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  administrator = await server.signIn(district.login('administrator'));
});
afterAll(() => server.close());

type Query = Parameters<typeof send>[1];

const send = (text: string, query: { badRows?: 'skip' | 'refuse'; mapping?: string } = {}) =>
  administrator('POST /api/imports', {
    query: { kind: 'evidence', fileName: 'answers.csv', ...query },
    body: Buffer.from(text),
  });
const read = (importId: string) =>
  administrator('GET /api/imports/:importId', { params: { importId } });
const commit = (importId: string) =>
  administrator('POST /api/imports/:importId/commit', { params: { importId } });
const undo = (importId: string) =>
  administrator('POST /api/imports/:importId/undo', { params: { importId } });
const work = async (importId: string) => {
  await server.workJobs();
  return read(importId);
};
const carryOut = async (text: string, query: Query = {}) => {
  const { importId } = await send(text, query);
  await server.workJobs();
  await commit(importId);
  return work(importId);
};
const countEvidence = async () => {
  const { evidence } = await administrator('GET /api/learners/:learnerId/evidence', {
    params: { learnerId: district.people.learner },
    query: {},
  });
  return evidence.filter(({ retracted }) => !retracted).length;
};

const runAgain = (importId: string) =>
  inDistrict(server.deps.connection, district, (tx) =>
    enqueue(tx, {
      task: 'commit-import',
      payload: { districtId: district.districtId, importId },
    }),
  );

const answers = (skill: string) =>
  `learner,skill,correct\nlearner,${skill},1\nlearner,${skill},0\n`;

describe('an import', () => {
  test('is sent, checked, carried out and taken back, each when it is asked for', async () => {
    const sent = await send(answers('adding'));
    expect(sent).toMatchObject({ state: 'checking', startedByName: 'administrator Test' });
    const { importId } = sent;
    expect(await work(importId)).toMatchObject({ state: 'ready', counts: [{ added: 2 }, {}, {}] });
    expect(await countEvidence()).toBe(0);
    expect(await commit(importId)).toMatchObject({ state: 'importing' });
    expect(await work(importId)).toMatchObject({ state: 'done', canUndo: true });
    expect(await countEvidence()).toBe(2);
    expect(await undo(importId)).toMatchObject({ state: 'undoing' });
    expect(await work(importId)).toMatchObject({ state: 'undone', canUndo: false });
    expect(await countEvidence()).toBe(0);
  });

  test('is carried out once, however often one clicks', async () => {
    const { importId } = await send(answers('clicking'));
    await server.workJobs();
    const clicks = await Promise.allSettled([commit(importId), commit(importId)]);
    expect(clicks.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await work(importId)).toMatchObject({ state: 'done' });
    await expect(commit(importId)).rejects.toMatchObject({ problem: { code: 'import-not-ready' } });
  });

  test('is refused where the very file came in before, and may come again once that is undone', async () => {
    const first = await carryOut(answers('twice'));
    const second = await carryOut(answers('twice'));
    expect(second).toMatchObject({ state: 'failed', errorCount: 1 });
    const { issues } = await administrator('GET /api/imports/:importId/issues', {
      params: { importId: second.importId },
      query: {},
    });
    expect(issues).toMatchObject([{ code: 'imported-before' }]);
    await undo(first.importId);
    await server.workJobs();
    expect(await carryOut(answers('twice'))).toMatchObject({ state: 'done' });
  });

  test('counts each answer once, also where the same file is sent twice at once', async () => {
    const before = await countEvidence();
    const sent = [await send(answers('at once')), await send(answers('at once'))];
    await server.workJobs();
    for (const { importId } of sent) await commit(importId);
    await Promise.all([server.workJobs(), server.workJobs()]);
    const states = await Promise.all(
      sent.map(async ({ importId }) => (await read(importId)).state),
    );
    expect(states.toSorted()).toEqual(['done', 'failed']);
    expect(await countEvidence()).toBe(before + 2);
  });

  test('counts each answer once, also where its job is run a second time after a crash', async () => {
    const before = await countEvidence();
    const { importId } = await carryOut(answers('crash'));
    // The queue did not hear of the end, since the server died before.
    await runAgain(importId);
    expect(await work(importId)).toMatchObject({ state: 'done', canUndo: true });
    expect(await countEvidence()).toBe(before + 2);
  });

  test('is refused with the rows that are wrong, and cannot be carried out then', async () => {
    const { importId } = await send('learner,skill,correct\nwho,adding,1\n', { badRows: 'refuse' });
    expect(await work(importId)).toMatchObject({ state: 'refused', errorCount: 1 });
    const { issues, total } = await administrator('GET /api/imports/:importId/issues', {
      params: { importId },
      query: { severity: 'error' },
    });
    expect({ issues, total }).toMatchObject({
      total: 1,
      issues: [{ file: 'answers.csv', row: 2, field: 'learner', value: 'who' }],
    });
    await expect(commit(importId)).rejects.toMatchObject({ status: 409 });
  });

  test('refuses a mapping that is none, before anything is kept', async () => {
    await expect(send(answers('x'), { mapping: '[1]' })).rejects.toMatchObject({
      problem: { code: 'bad-mapping' },
    });
  });

  test('stands in the list, newest first', async () => {
    const { importId } = await send(answers('last'));
    const { imports } = await administrator('GET /api/imports', { query: {} });
    expect(imports[0]?.importId).toBe(importId);
  });
});
