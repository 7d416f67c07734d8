import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { importNow } from '../imports/index.ts';

let server: TestServer;
let district: SmallDistrict;
beforeAll(async () => {
  server = await startTestServer(() => new Date('2026-11-18T15:00:00Z'));
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

const bring = (text: string, how: { dryRun?: boolean; badRows?: 'skip' } = {}) =>
  importNow(server.deps, {
    districtId: district.districtId,
    kind: 'reading-measures',
    fileName: 'scores.csv',
    options: { badRows: how.badRows },
    content: Readable.from([Buffer.from(text)]),
    dryRun: how.dryRun ?? false,
  });
const kept = () =>
  inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .selectFrom('reader_measure')
      .select(['as_given', 'withdrawn_because'])
      .orderBy('as_given')
      .execute(),
  );
const scores =
  'student,date,lexile,map\nlearner,2026-09-28,640L,201\nclassmate.brook,2026-09-28,540L,\n';

test('refuses all of a file for one bad row, naming row, field and next step', async () => {
  const outcome = await bring(`${scores}nobody,2026-09-28,600L,\nlearner,2026-10-01,9999L,\n`);
  expect(outcome.refused).toBe(true);
  expect(outcome.issues.map(({ row, field, code }) => [row, field, code])).toEqual([
    [4, 'learner', 'learner-unknown'],
    [5, 'lexile', 'score-not-of-scale'],
  ]);
  expect(outcome.issues[1]?.next).toContain('BR400L to 1700L');
  expect(await kept()).toEqual([]);
});

test('shows in a dry run what would change, and changes nothing', async () => {
  const { counts } = await bring(scores, { dryRun: true });
  expect(counts).toMatchObject([{ what: 'reading-measures', added: 3, unchanged: 0 }]);
  expect(await kept()).toEqual([]);
});

test('finds learners by id and username, and changes nothing the second time', async () => {
  await bring(scores);
  expect((await kept()).map(({ as_given }) => as_given)).toEqual(['201 RIT', '540L', '640L']);
  const again = await bring(scores);
  expect(again.counts).toMatchObject([{ added: 0, changed: 0, unchanged: 3 }]);
  expect(await kept()).toHaveLength(3);
});

test('takes another score of the same test and day for a correction', async () => {
  const { counts } = await bring('student,date,lexile\nlearner,2026-09-28,660L\n');
  expect(counts).toMatchObject([{ added: 0, changed: 1 }]);
  expect(await kept()).toContainEqual({
    as_given: '640L',
    withdrawn_because: 'corrected by import',
  });
  expect(await kept()).toContainEqual({ as_given: '660L', withdrawn_because: null });
});

test('takes a score of today by the district’s clock, and none of tomorrow', async () => {
  const today = 'student,date,fp\nlearner,2026-11-19,M\n';
  expect((await bring(today, { dryRun: true })).refused).toBe(true);
  const setZone = (zone: string) =>
    inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx.updateTable('district').set({ time_zone: zone }).execute(),
    );
  await setZone('Asia/Tokyo');
  expect((await bring(today, { dryRun: true })).refused).toBe(false);
  await setZone('UTC');
});

test('leaves bad rows out where that was asked for', async () => {
  const outcome = await bring('student,date,fp\nlearner,2026-10-01,M\nnobody,2026-10-01,M\n', {
    badRows: 'skip',
  });
  expect([outcome.refused, outcome.errors, outcome.counts[0]?.added]).toEqual([false, 1, 1]);
});

test('is taken back as one from the page, and what it corrected counts again', async () => {
  const administrator = await server.signIn(district.login('administrator'));
  const { importId } = await administrator('POST /api/imports', {
    query: { kind: 'reading-measures', fileName: 'scores.csv' },
    body: Buffer.from('student,date,lexile\nlearner,2026-09-28,700L\n'),
  });
  const params = { importId };
  await server.workJobs();
  await administrator('POST /api/imports/:importId/commit', { params });
  await server.workJobs();
  expect(await kept()).toContainEqual({ as_given: '700L', withdrawn_because: null });
  await administrator('POST /api/imports/:importId/undo', { params });
  await server.workJobs();
  expect(await kept()).toContainEqual({ as_given: '700L', withdrawn_because: 'import undone' });
  expect(await kept()).toContainEqual({ as_given: '660L', withdrawn_because: null });
});
