import { utimes } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../platform/auth/actor.ts';
import { signInForCookie } from '../../testing/access/ask.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { fileOf, folderOf } from './file-of.ts';
import { keepAttachment } from './keep-attachment.ts';
import { sweepAttachments } from './sweep-attachments.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Awaited<ReturnType<TestServer['signIn']>>;
let learnerId: string;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  learnerId = district.people.learner;
});
afterAll(() => server.close());

const pixels = Buffer.from(`\x89PNG\r\n\x1a\n${'pixels '.repeat(20_000)}`, 'latin1');
const keep = (body: Buffer, fileName = 'página 1.png') =>
  teacher('POST /api/learners/:learnerId/attachments', {
    params: { learnerId },
    query: { fileName },
    body,
  });
const listFiles = async () =>
  (await server.deps.files.list(folderOf(district.districtId))).map(({ name }) => name);

describe('an attachment', () => {
  test('comes back as it was sent', async () => {
    const { attachmentId, mediaType } = await keep(pixels);
    expect(mediaType).toBe('image/png');
    const back = await teacher('GET /api/attachments/:attachmentId', { params: { attachmentId } });
    expect(Buffer.from(await back.arrayBuffer()).equals(pixels)).toBe(true);
  });

  test('is served so that nothing in it runs and no shared device keeps it', async () => {
    const { attachmentId } = await keep(Buffer.from('%PDF-1.7 and its pages'), 'work.pdf');
    const cookie = await signInForCookie(server.app, district.login('guardian'));
    const { headers } = await server.app.inject({
      url: `/api/attachments/${attachmentId}`,
      headers: { cookie },
    });
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="work.pdf"; filename*=UTF-8\'\'work.pdf',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  test('that is neither a picture nor a PDF is refused, whatever its name, and leaves nothing', async () => {
    const before = await listFiles();
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    await expect(keep(page, 'harmless.png')).rejects.toMatchObject({
      problem: { code: 'attachment-kind' },
    });
    await expect(keep(Buffer.alloc(0))).rejects.toMatchObject({
      problem: { code: 'attachment-kind' },
    });
    await expect(keep(Buffer.from('OggS and its sound'))).rejects.toMatchObject({
      problem: { code: 'attachment-kind' },
    });
    expect(await listFiles()).toEqual(before);
  });

  test('of more than 10 MB is refused and leaves nothing', async () => {
    const before = await listFiles();
    const large = Buffer.concat([pixels, Buffer.alloc(10 * 1024 * 1024)]);
    await expect(keep(large)).rejects.toMatchObject({ problem: { code: 'attachment-too-large' } });
    expect(await listFiles()).toEqual(before);
  });

  test('whose upload breaks off leaves neither a row nor a file', async () => {
    const before = await listFiles();
    const { districtId, people } = district;
    const roles = [{ role: 'teacher', schoolId: null, schoolName: null }];
    const actor = { districtId, personId: people.teacher, roles } as unknown as Actor;
    const breaking = Readable.from(breakOff());
    const attempt = keepAttachment(server.deps, actor, {
      learnerId,
      fileName: 'half.png',
      content: breaking,
    });
    await expect(attempt).rejects.toThrow('the line went dead');
    expect(await listFiles()).toEqual(before);
  });

  test('is taken back by whoever added it, file and all', async () => {
    const params = await keep(pixels);
    await teacher('DELETE /api/attachments/:attachmentId', { params });
    expect(await listFiles()).not.toContain(params.attachmentId);
    await expect(teacher('GET /api/attachments/:attachmentId', { params })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('the sweep', () => {
  test('removes old files without a row, and no others', async () => {
    const { attachmentId } = await keep(pixels);
    const leave = (name: string) =>
      server.deps.files.write(fileOf(district.districtId, name), Readable.from([pixels]));
    await leave('cut-off');
    await leave('under-way');
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const name of ['cut-off', attachmentId])
      await utimes(
        server.deps.files.pathOf(fileOf(district.districtId, name)),
        yesterday,
        yesterday,
      );
    expect(await sweepAttachments(server.deps, district)).toBe(1);
    expect(await listFiles()).toEqual(expect.arrayContaining([attachmentId, 'under-way']));
    expect(await sweepAttachments(server.deps, district)).toBe(0);
  });
});

async function* breakOff() {
  yield pixels;
  throw new Error('the line went dead');
}
