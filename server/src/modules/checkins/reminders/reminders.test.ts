import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { enqueueDue } from '../../../platform/jobs/recurring.ts';
import { openMailer } from '../../../platform/mail/mailer.ts';
import { recurring } from '../../../recurring.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { sendReminders } from './send-reminders.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let outbox: string;
// Five in the afternoon in UTC, the day before the talk.
const now = new Date('2026-11-23T17:00:00Z');
const evening = { districtId: '', day: '2026-11-23' };

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  evening.districtId = district.districtId;
  outbox = path.join(server.deps.config.dataDir, 'outbox');
  teacher = await server.signIn(district.login('teacher'));
  await setPerson('teacher', { email: 'teacher@brook.example' });
  await setPerson('learner', { email: 'learner@brook.example', given_name: 'Ana' });
  await setPerson('guardian', { email: 'guardian@brook.example', language: 'es' });
  await teacher('POST /api/learners/:learnerId/check-ins', {
    params: { learnerId: district.people.learner },
    body: { day: '2026-11-24', time: '09:40' },
  });
  await teacher('POST /api/learners/:learnerId/check-ins', {
    params: { learnerId: district.people.classmate },
    body: { day: '2026-11-24' },
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  await rm(outbox, { recursive: true, force: true });
  await mkdir(outbox, { recursive: true });
  await system((tx) => tx.deleteFrom('reminder_sent').execute());
});

type Work = Parameters<typeof inDistrict<unknown>>[2];
const system = (work: Work) => inDistrict(server.deps.connection, asSystem(district), work);
const setPerson = (
  member: 'teacher' | 'learner' | 'guardian',
  set: { email?: string; language?: string; given_name?: string },
) =>
  system((tx) =>
    tx.updateTable('person').set(set).where('person_id', '=', district.people[member]).execute(),
  );

/** The mails of the outbox by whom they are to, decoded. */
async function readOutbox(): Promise<Readonly<Record<string, string>>> {
  const mails: [string, string][] = [];
  for (const file of await readdir(outbox)) {
    const mail = decode(await readFile(path.join(outbox, file), 'utf8'));
    mails.push([/^To: (\S+)@/m.exec(mail)?.[1] ?? '', mail]);
  }
  return Object.fromEntries(mails);
}

function decode(mail: string): string {
  const words = mail.replaceAll('=\r\n', '').replaceAll('\r\n', '\n');
  return Buffer.from(
    words.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  ).toString('utf8');
}

const stopLink = (mail: string) => /stop-reminders#(\S+)/.exec(mail)?.[1] ?? '';

describe('on the evening before', () => {
  test('adult, learner and family hear of it by the clock of the district, each in their language', async () => {
    await enqueueDue(server.deps, recurring, now);
    await server.workJobs();
    const mails = await readOutbox();
    expect(Object.keys(mails).toSorted()).toEqual(['guardian', 'learner', 'teacher']);
    expect(mails['teacher']).toContain('2 check-ins on Tuesday, November 24');
    expect(mails['teacher']).toContain('09:40  a check-in with Ana');
    expect(mails['learner']).toContain('your talk with teacher Test');
    expect(mails['guardian']).toContain('Ana tiene una conversación con teacher Test');
  });

  test('one mail a person and day, however often it runs', async () => {
    await sendReminders(server.deps, evening);
    await sendReminders(server.deps, evening);
    expect(await readdir(outbox)).toHaveLength(3);
  });

  test('a crash between claiming and sending sends none twice', async () => {
    const begun = Promise.withResolvers<void>();
    const mailer = {
      send: () => {
        begun.resolve();
        return new Promise<void>(() => undefined);
      },
    };
    void sendReminders({ ...server.deps, mailer }, evening);
    await begun.promise;
    await sendReminders(server.deps, evening);
    expect(await readdir(outbox)).toHaveLength(2);
  });

  test('a mail server that is away is asked again, for those who have none yet', async () => {
    let tries = 0;
    const mailer = {
      send: async (message: Parameters<typeof server.deps.mailer.send>[0]) => {
        tries += 1;
        if (tries === 2)
          throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED', command: 'CONN' });
        await server.deps.mailer.send(message);
      },
    };
    await expect(sendReminders({ ...server.deps, mailer }, evening)).rejects.toThrow('1 of 3');
    await sendReminders(server.deps, evening);
    expect(await readdir(outbox)).toHaveLength(3);
  });

  test('an address that is refused for good is asked once, and the others get theirs', async () => {
    let tries = 0;
    const mailer = {
      send: async (message: Parameters<typeof server.deps.mailer.send>[0]) => {
        tries += 1;
        if (tries === 2) throw Object.assign(new Error('no such user'), { responseCode: 550 });
        await server.deps.mailer.send(message);
      },
    };
    await sendReminders({ ...server.deps, mailer }, evening);
    await sendReminders({ ...server.deps, mailer }, evening);
    expect(tries).toBe(3);
    expect(await readdir(outbox)).toHaveLength(2);
  });

  test('a family under a custody limit hears nothing', async () => {
    const setAccess = (access: 'none' | 'letters' | 'full') =>
      system((tx) => tx.updateTable('guardianship').set({ access }).execute());
    await setAccess('none');
    await sendReminders(server.deps, evening);
    expect(Object.keys(await readOutbox()).toSorted()).toEqual(['learner', 'teacher']);
    await setAccess('letters');
    await sendReminders(server.deps, evening);
    expect(Object.keys(await readOutbox())).toContain('guardian');
    await setAccess('full');
  });

  test('a day late, nobody is reminded of what is over', async () => {
    await sendReminders(server.deps, { ...evening, day: '2026-11-21' });
    expect(await readdir(outbox)).toEqual([]);
  });

  test('says when and with whom, and nothing of what', async () => {
    await system((tx) =>
      tx.updateTable('check_in').set({ shared_note: 'a secret plan' }).execute(),
    );
    await sendReminders(server.deps, evening);
    expect(JSON.stringify(await readOutbox())).not.toContain('a secret plan');
  });
});

describe('whoever wants no mails', () => {
  test('stops them by the link, without a sign-in, and starts them again', async () => {
    await sendReminders(server.deps, evening);
    const { guardian = '' } = await readOutbox();
    expect(guardian).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const token = stopLink(guardian);
    const nobody = await server.signIn();
    expect(await nobody('POST /api/reminder-stops', { query: { token } })).toEqual({
      on: false,
      language: 'es',
    });
    await again();
    expect(Object.keys(await readOutbox()).toSorted()).toEqual(['learner', 'teacher']);
    await nobody('DELETE /api/reminder-stops', { query: { token } });
    await again();
    expect(Object.keys(await readOutbox())).toContain('guardian');
  });

  test('by their settings', async () => {
    expect(await teacher('GET /api/reminders')).toEqual({
      on: true,
      email: 'teacher@brook.example',
    });
    await teacher('PUT /api/reminders', { body: { on: false } });
    await again();
    expect(Object.keys(await readOutbox())).not.toContain('teacher');
    await teacher('PUT /api/reminders', { body: { on: true } });
  });

  test('by nobody else’s link: one with a changed letter is nobody’s', async () => {
    await sendReminders(server.deps, evening);
    const token = stopLink((await readOutbox())['guardian'] ?? '');
    const nobody = await server.signIn();
    const changed = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    await expect(
      nobody('POST /api/reminder-stops', { query: { token: changed } }),
    ).rejects.toMatchObject({ problem: { code: 'mail-link-unknown' } });
  });

  async function again() {
    await rm(outbox, { recursive: true, force: true });
    await mkdir(outbox, { recursive: true });
    await system((tx) => tx.deleteFrom('reminder_sent').execute());
    await sendReminders(server.deps, evening);
  }
});

test('goes through a real mail server, with its stopping header', async () => {
  const got: { readonly to: string; readonly text: string }[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map((one) => one.address).join();
        got.push({ to, text: decode(Buffer.concat(chunks).toString()) });
        done();
      });
    },
  });
  const listening = smtp.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  const mailer = openMailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Brook <plans@brook.example>',
    outbox,
  });
  await sendReminders({ ...server.deps, mailer }, evening);
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  expect(got.map((one) => one.to).toSorted()).toEqual([
    'guardian@brook.example',
    'learner@brook.example',
    'teacher@brook.example',
  ]);
  const guardian = got.find((one) => one.to.startsWith('guardian'))?.text ?? '';
  expect(guardian).toMatch(
    /^List-Unsubscribe:\s+<http:\/\/localhost:\d+\/api\/reminder-stops\?token=/m,
  );
  expect(await readdir(outbox)).toEqual([]);
});
