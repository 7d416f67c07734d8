import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { openMailer } from '../../../platform/mail/mailer.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { sendDigests } from './send-digests.ts';
import { signStopToken } from '../../../platform/mail/stop-token.ts';

// A Friday afternoon.
const friday = '2026-11-20';
let server: TestServer;
let district: SmallDistrict;
let principal: Client<Api>;
let outbox: string;

beforeAll(async () => {
  server = await startTestServer(() => new Date(`${friday}T15:00:00Z`));
  district = await makeSmallDistrict(server);
  principal = await server.signIn(district.login('principal'));
  outbox = path.join(server.deps.config.dataDir, 'outbox');
  await here((tx) =>
    tx
      .updateTable('person')
      .set({ email: 'guardian@brook.example', language: 'es' })
      .where('person_id', '=', district.people.guardian)
      .execute(),
  );
});
afterAll(() => server.close());
beforeEach(async () => {
  await here((tx) => tx.deleteFrom('digest_sending').execute());
  await here((tx) => tx.deleteFrom('digest_stop').execute());
  await rm(outbox, { recursive: true, force: true });
  await limit('full');
  await switchMail('PUT');
});

function here<Result>(work: (tx: Tx) => Promise<Result>) {
  return inDistrict(server.deps.connection, district, work);
}
const run = (deps = server.deps) =>
  sendDigests(deps, { districtId: district.districtId, day: friday });
const switchMail = (method: 'PUT' | 'DELETE') =>
  principal(`${method} /api/schools/:schoolId/family-mail`, {
    params: { schoolId: district.schoolId },
  });
const limit = (access: 'full' | 'letters' | 'none') =>
  principal('PUT /api/people/:personId/guardians/:guardianId/access', {
    params: { personId: district.people.learner, guardianId: district.people.guardian },
    body: { access },
  });
const mails = async () => {
  const names = await readdir(outbox).catch(() => []);
  return Promise.all(names.map((name) => readFile(path.join(outbox, name), 'utf8')));
};
const token = () =>
  signStopToken(server.deps.keyFor('digest-stop'), {
    districtId: district.districtId,
    personId: district.people.guardian,
  });

describe('the weekly mail', () => {
  test('goes out only where somebody has switched it on', async () => {
    await switchMail('DELETE');
    await run();
    expect(await mails()).toEqual([]);
    await switchMail('PUT');
    await run();
    expect(await mails()).toHaveLength(1);
  });

  test('goes to each guardian once, in their language, and can be stopped by the mail program', async () => {
    await run();
    await run();
    const [mail = '', ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toContain('To: guardian@brook.example');
    expect(mail).toContain('Subject: La semana de learner');
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mail.replaceAll(/\r\n\s/g, '')).toContain(`/api/digest-stops?token=${token()}>`);
    expect(mail).not.toContain('classmate');
    expect(mail).not.toContain('Test');
  });

  test('is not sent again by a run that follows a crash between claim and sending', async () => {
    const mailer = { send: () => Promise.reject(new Error('the process died here')) };
    await run({ ...server.deps, mailer });
    await run();
    expect(await mails()).toEqual([]);
  });

  test('is tried again where the mail server was not there', async () => {
    const away = Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ESOCKET',
      command: 'CONN',
    });
    await expect(
      run({ ...server.deps, mailer: { send: () => Promise.reject(away) } }),
    ).rejects.toThrow('could not be handed over');
    await run();
    expect(await mails()).toHaveLength(1);
  });

  test('keeps to the limits of a guardianship: letters without a way to the pages, nothing under custody', async () => {
    await limit('letters');
    await run();
    const [mail = ''] = await mails();
    expect(mail).not.toContain('/children');
    await here((tx) => tx.deleteFrom('digest_sending').execute());
    await rm(outbox, { recursive: true });
    await limit('none');
    await run();
    expect(await mails()).toEqual([]);
  });

  test('stops by one click without signing in, and starts again', async () => {
    const oneClick = await server.app.inject({
      method: 'POST',
      url: `/api/digest-stops?token=${token()}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(oneClick.json()).toEqual({ stopped: true, language: 'es' });
    await run();
    expect(await mails()).toEqual([]);
    const guardian = await server.signIn(district.login('guardian'));
    expect(await guardian('GET /api/digest')).toEqual({
      hasAddress: true,
      schoolSends: true,
      stopped: true,
    });
    await guardian('DELETE /api/digest/stop');
    await run();
    expect(await mails()).toHaveLength(1);
  });

  test('does not stop for whoever made a link up', async () => {
    const nobody = await server.signIn();
    const attempt = nobody('POST /api/digest-stops', { query: { token: 'x'.repeat(86) } });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'mail-link-unknown' } });
  });

  test('can be looked at before it is switched on, and sends nothing by that', async () => {
    await switchMail('DELETE');
    const { preview } = await principal('GET /api/schools/:schoolId/family-mail/preview', {
      params: { schoolId: district.schoolId },
      query: { language: 'en' },
    });
    expect(preview).toMatchObject({ subject: 'The week of learner' });
    expect(preview?.text).not.toContain(token());
    const { schools } = await principal('GET /api/family-mail');
    expect(schools).toMatchObject([{ on: null, reached: 1, stopped: 0, withoutAddress: 0 }]);
    expect(await mails()).toEqual([]);
  });

  test('is taken by a mail server as it is', async () => {
    const taken: string[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          taken.push(Buffer.concat(chunks).toString());
          done();
        });
      },
    });
    await once(smtp.listen(0, '127.0.0.1'), 'listening');
    const { port } = smtp.server.address() as AddressInfo;
    const mailer = openMailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: 'Brook School <plans@brook.example>',
      outbox,
    });
    await run({ ...server.deps, mailer });
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain('multipart/alternative');
  });
});

describe('printed letters', () => {
  const letters = async () => {
    const teacher = await server.signIn(district.login('teacher'));
    return teacher('GET /api/classes/:classId/letters', { params: { classId: district.classId } });
  };

  test('are for those whom no mail reaches: without a guardian in the roster, letters only, no address', async () => {
    expect((await letters()).letters).toMatchObject([
      { givenName: 'classmate', why: 'no-guardian' },
    ]);
    await limit('letters');
    expect((await letters()).letters).toMatchObject([
      { givenName: 'classmate' },
      { givenName: 'learner', why: 'letters-only', toName: 'guardian Test', language: 'es' },
    ]);
  });

  test('go to nobody under a custody limit, and to nobody else in their place', async () => {
    await limit('none');
    expect((await letters()).letters.map(({ givenName }) => givenName)).toEqual(['classmate']);
  });
});
