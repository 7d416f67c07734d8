import { once } from 'node:events';
import { utimes } from 'node:fs/promises';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { audioPartBytes } from '@everyplan/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../../platform/id.ts';
import { signInForCookie } from '../../../../testing/access/ask.ts';
import { startKillableServer } from '../../../../testing/killable-server.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../../testing/test-server.ts';
import { partsFolderOf } from '../../../attachments/index.ts';
import { partName } from './part-files.ts';
import { sweepParts } from './sweep-parts.ts';

const path = '/api/learners/:learnerId/running-records/:recordId' as const;
const sound = Buffer.concat([
  Buffer.from('\x1a\x45\xdf\xa3', 'latin1'),
  Buffer.alloc(audioPartBytes + 1000, 'la la '),
]);
const parts = [sound.subarray(0, audioPartBytes), sound.subarray(audioPartBytes)] as const;

let server: TestServer;
let district: SmallDistrict;
let teacher: Awaited<ReturnType<TestServer['signIn']>>;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
});
afterAll(() => server.close());

async function startRecord() {
  const params = { learnerId: district.people.learner, recordId: newId() };
  await teacher(`PUT ${path}`, {
    params,
    body: {
      source: { kind: 'pasted', title: 'Rain', language: 'en', text: 'Rain fell all day.' },
      way: 'screen',
      readOn: '2026-10-12',
    },
  });
  return { ...params, audioId: newId() };
}

type One = Awaited<ReturnType<typeof startRecord>>;
const sendPart = (one: One, number: number, body: Buffer) =>
  teacher(`PUT ${path}/audio/:audioId/parts/:number`, { params: { ...one, number }, body });
const assemble = (one: One, count = 2) =>
  teacher(`PUT ${path}/audio/:audioId`, { params: one, body: { parts: count, offsetMs: 1200 } });
const waitingParts = async () =>
  (await server.deps.files.list(partsFolderOf(district.districtId))).map(({ name }) => name);
const audioOf = async ({ learnerId, recordId }: One) =>
  (await teacher(`GET ${path}`, { params: { learnerId, recordId } })).audio;

describe('a recording', () => {
  test('goes up in parts in any order and comes back whole, once, with the record', async () => {
    const one = await startRecord();
    expect(await assemble(one)).toEqual({ kept: false, missing: [0, 1] });
    await sendPart(one, 1, parts[1]);
    await sendPart(one, 0, parts[0]);
    await sendPart(one, 0, parts[0]);
    expect(await assemble(one)).toEqual({ kept: true, missing: [] });
    expect(await assemble(one)).toEqual({ kept: true, missing: [] });
    const [kept, ...more] = await audioOf(one);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      mediaType: 'audio/webm',
      sizeBytes: sound.length,
      offsetMs: 1200,
    });
    const params = { attachmentId: kept?.attachmentId ?? '' };
    const back = await teacher('GET /api/attachments/:attachmentId', { params });
    expect(Buffer.from(await back.arrayBuffer()).equals(sound)).toBe(true);
    expect(await waitingParts()).toEqual([]);
  });

  test('is deleted for good, file and all, while its record stays', async () => {
    const one = await startRecord();
    await sendPart(one, 0, parts[0]);
    await assemble(one, 1);
    const [kept] = await audioOf(one);
    const params = { attachmentId: kept?.attachmentId ?? '' };
    await expect(
      teacher('DELETE /api/attachments/:attachmentId', { params }),
    ).rejects.toMatchObject({ problem: { code: 'attachment-in-use' } });
    await teacher(`DELETE ${path}/audio/:audioId`, { params: one });
    await teacher(`DELETE ${path}/audio/:audioId`, { params: one });
    expect(await audioOf(one)).toEqual([]);
    await expect(teacher('GET /api/attachments/:attachmentId', { params })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('goes with a draft that is thrown away', async () => {
    const one = await startRecord();
    await sendPart(one, 0, parts[0]);
    await assemble(one, 1);
    const [kept] = await audioOf(one);
    const { learnerId, recordId } = one;
    await teacher(`DELETE ${path}`, { params: { learnerId, recordId } });
    const params = { attachmentId: kept?.attachmentId ?? '' };
    await expect(teacher('GET /api/attachments/:attachmentId', { params })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('that has not come whole goes with a draft that is thrown away, and another’s parts stay', async () => {
    const [thrown, other] = [await startRecord(), await startRecord()];
    await sendPart(thrown, 0, parts[0]);
    await sendPart(other, 0, parts[0]);
    const { learnerId, recordId } = thrown;
    await teacher(`DELETE ${path}`, { params: { learnerId, recordId } });
    expect(await waitingParts()).toContain(partName(other, 0));
    expect(await waitingParts()).not.toContain(partName(thrown, 0));
  });

  test('that is none, or a part that is too large, is refused and leaves nothing with the record', async () => {
    const one = await startRecord();
    await sendPart(one, 0, Buffer.from('<!doctype html><script>alert(1)</script>'));
    await expect(assemble(one, 1)).rejects.toMatchObject({ problem: { code: 'recording-kind' } });
    await expect(sendPart(one, 1, Buffer.alloc(audioPartBytes + 1))).rejects.toMatchObject({
      problem: { code: 'recording-part-too-large' },
    });
    expect(await audioOf(one)).toEqual([]);
  });

  test('survives that the server is killed in the middle of a part: cleanly absent, then whole', async () => {
    const one = await startRecord();
    await sendPart(one, 0, parts[0]);
    const killable = await startKillableServer(server);
    const cookie = await signInForCookie(server.app, district.login('teacher'));
    const half = request(
      `${killable.origin}/api/learners/${one.learnerId}/running-records/${one.recordId}/audio/${one.audioId}/parts/1`,
      {
        method: 'PUT',
        headers: {
          cookie,
          'content-type': 'application/octet-stream',
          'content-length': parts[1].length,
        },
      },
    );
    const broken = once(half, 'error');
    half.write(parts[1].subarray(0, 500));
    const halfway = `${partName(one, 1)}.part`;
    while (!(await waitingParts()).includes(halfway)) await sleep(20);
    await killable.kill();
    await broken;

    expect(await waitingParts()).not.toContain(partName(one, 1));
    expect(await audioOf(one)).toEqual([]);
    expect(await assemble(one)).toEqual({ kept: false, missing: [1] });
    await sendPart(one, 1, parts[1]);
    expect(await assemble(one)).toEqual({ kept: true, missing: [] });
    expect((await audioOf(one))[0]?.sizeBytes).toBe(sound.length);
    expect((await waitingParts()).filter((name) => name.includes(one.audioId))).toEqual([]);
  });
});

test('the sweep removes parts that nobody put together within a week, after a day those of no record, and no others', async () => {
  const [old, fresh, waiting] = [await startRecord(), await startRecord(), await startRecord()];
  const ofNoRecord = { ...(await startRecord()), recordId: newId() };
  for (const one of [old, fresh, waiting]) await sendPart(one, 0, parts[0]);
  const folder = partsFolderOf(district.districtId);
  const fileOf = (one: One) => `${folder}/${partName(one, 0)}`;
  await server.deps.files.write(fileOf(ofNoRecord), Readable.from(parts[0]));
  for (const [one, days] of [
    [old, 8],
    [waiting, 2],
    [ofNoRecord, 2],
  ] as const) {
    const then = new Date(Date.now() - days * 86_400_000);
    await utimes(server.deps.files.pathOf(fileOf(one)), then, then);
  }
  expect(await sweepParts(server.deps, district)).toBe(2);
  const left = await waitingParts();
  expect(left).toEqual(expect.arrayContaining([partName(fresh, 0), partName(waiting, 0)]));
  expect(left).not.toContain(partName(old, 0));
  expect(left).not.toContain(partName(ofNoRecord, 0));
});
