import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api, ResponseOf } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { ask } from '../../../testing/access/ask.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { sendLetter } from './send-letter.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let surveyId: string;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  const closesOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  ({ surveyId } = await teacher('POST /api/classes/:classId/surveys', {
    params: { classId: district.classId },
    body: { kind: 'families', closesOn },
  }));
  await change('person', { email: 'guardian@brook.example', language: 'es' });
});
afterAll(() => server.close());

const pair = () => ({
  learnerId: district.people.learner,
  guardianId: district.people.guardian,
});

/** Changes the guardian, or what ties the guardian to the learner. */
function change(table: 'person' | 'guardianship' | 'survey', values: Record<string, unknown>) {
  const [column, id] = (
    {
      person: ['person_id', district.people.guardian],
      guardianship: ['guardian_id', district.people.guardian],
      survey: ['survey_id', surveyId],
    } as const
  )[table];
  return inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .updateTable(table)
      .set(values as never)
      .where(column as never, '=', id as never)
      .execute(),
  );
}

async function printOne() {
  const { letters } = await teacher('POST /api/surveys/:surveyId/letters', {
    params: { surveyId },
    body: { to: [pair()] },
  });
  const [letter] = letters;
  return { ...letter!, token: letter!.url.split('#')[1] ?? '' };
}

type Questionnaire = ResponseOf<Api['GET /api/family-questionnaire']>;

async function read(bearer: string) {
  const { status, body } = await ask(server.app, 'GET /api/family-questionnaire', { bearer });
  return { status, told: JSON.parse(body) as Questionnaire, body };
}

interface Given {
  readonly questionId: string;
  readonly words?: string;
  readonly optionIds?: readonly string[];
  readonly restricted?: boolean;
}

const answer = (bearer: string, given: readonly Given[]) =>
  ask(server.app, 'PUT /api/family-questionnaire', {
    bearer,
    body: {
      language: 'es',
      answers: given.map((each) => ({ optionIds: [], words: '', restricted: false, ...each })),
    },
  });

function entries() {
  return inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .selectFrom('profile_entry')
      .select(['entry_id', 'kind', 'voice', 'text', 'code', 'visibility', 'author_id', 'revision'])
      .where('learner_id', '=', district.people.learner)
      .where('retired_at', 'is', null)
      .orderBy('text')
      .execute(),
  );
}

const outbox = async () => {
  const folder = path.join(server.deps.config.dataDir, 'outbox');
  const files = await readdir(folder).catch(() => []);
  return Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
};

describe('a letter', () => {
  test('is shown before it goes, in the language of its reader, without a link', async () => {
    const letter = await teacher('GET /api/surveys/:surveyId/letter', {
      params: { surveyId },
      query: pair(),
    });
    expect(letter).toMatchObject({ language: 'es', to: 'guardian Test' });
    expect(letter.paragraphs.join(' ')).toContain('Usted conoce a learner mejor que nadie');
    expect(JSON.stringify(letter)).not.toContain('/f#');
  });

  test('goes once by e-mail, however often the job runs or the button is pressed', async () => {
    const mail = () =>
      teacher('POST /api/surveys/:surveyId/mailings', {
        params: { surveyId },
        body: { to: [pair()] },
      });
    expect(await mail()).toEqual({ waiting: 1 });
    expect(await mail()).toEqual({ waiting: 0 });
    await server.workJobs();
    await sendLetter(server.deps, { ...district, surveyId, ...pair() });
    const messages = await outbox();
    expect(messages).toHaveLength(1);
    const [, token = ''] = /\/f#([\w-]+)/.exec(messages[0]!.replaceAll('=\r\n', '')) ?? [];
    expect((await read(token)).status).toBe(200);
    const { learners } = await teacher('GET /api/classes/:classId/surveys', {
      params: { classId: district.classId },
    });
    expect(learners.flatMap(({ guardians }) => guardians)).toMatchObject([{ letter: 'sent' }]);
  });

  test('that was claimed when the server stopped is not sent a second time', async () => {
    const before = (await outbox()).length;
    await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx
        .updateTable('family_invitation')
        .set({ mail_claimed_at: new Date(), mail_sent_at: null })
        .execute(),
    );
    await sendLetter(server.deps, { ...district, surveyId, ...pair() });
    expect(await outbox()).toHaveLength(before);
  });

  test('is not written to whom a custody limit keeps out, nor does an older link work', async () => {
    const { token } = await printOne();
    await change('guardianship', { access: 'none' });
    expect((await read(token)).status).toBe(410);
    for (const route of [
      'POST /api/surveys/:surveyId/mailings',
      'POST /api/surveys/:surveyId/letters',
    ] as const) {
      const attempt = teacher(route, { params: { surveyId }, body: { to: [pair()] } });
      await expect(attempt).rejects.toMatchObject({ status: 404 });
    }
    await change('guardianship', { access: 'letters' });
    expect((await read(token)).status).toBe(200);
    await change('guardianship', { access: 'full' });
  });
});

describe('a link', () => {
  test("shows the child's first name and nothing else about anybody", async () => {
    const { token, code } = await printOne();
    const { told, body } = await read(token);
    expect(told).toMatchObject({
      givenName: 'learner',
      schoolName: 'Brook School',
      language: 'es',
    });
    expect(body).not.toContain(district.people.learner);
    expect(body).not.toContain('classmate');
    expect((await read(code.toLowerCase().replaceAll('-', ' ').trim())).status).toBe(404);
    expect((await read(code)).status).toBe(200);
  });

  test('is kept as a hash, so that the database gives none away', async () => {
    const { token, code } = await printOne();
    const rows = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx.selectFrom('family_link').selectAll().execute(),
    );
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(code.replaceAll('-', ''));
  });

  test('ends when it is revoked, when the survey closes and after its last day', async () => {
    const first = await printOne();
    await teacher('POST /api/surveys/:surveyId/revocations', {
      params: { surveyId },
      body: pair(),
    });
    expect((await read(first.token)).status).toBe(404);
    const { token } = await printOne();
    expect((await read(token)).status).toBe(200);
    await teacher('PUT /api/surveys/:surveyId/closure', { params: { surveyId } });
    expect((await read(token)).status).toBe(410);
    expect((await answer(token, [])).status).toBe(410);
    await teacher('DELETE /api/surveys/:surveyId/closure', { params: { surveyId } });
    await change('survey', { closes_on: '2026-01-01' });
    expect((await read(token)).status).toBe(410);
    await change('survey', { closes_on: '2199-01-01' });
    expect((await read(token)).status).toBe(200);
  });
});

describe('what a family says', () => {
  test('is in its own voice, with the guardian as author, and what is private names its readers', async () => {
    const { token } = await printOne();
    const given = [
      { questionId: 'hopes', words: 'Que lea con gusto' },
      { questionId: 'languages', optionIds: ['es', 'en'] },
      { questionId: 'know', words: 'Nos mudamos en mayo', restricted: true },
    ];
    expect((await answer(token, given)).status).toBe(200);
    const told = await entries();
    expect(told).toMatchObject([
      { kind: 'language', code: 'en', text: 'English' },
      { kind: 'language', code: 'es', text: 'Español' },
      { kind: 'need', text: 'Nos mudamos en mayo', visibility: 'need-to-know' },
      { kind: 'hope', text: 'Que lea con gusto', visibility: 'family' },
    ]);
    for (const row of told)
      expect(row).toMatchObject({ voice: 'family', author_id: district.people.guardian });
    const readers = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx.selectFrom('profile_reader').select('person_id').execute(),
    );
    expect(readers).toEqual([{ person_id: district.people.teacher }]);
  });

  test('can be changed until it closes: a new wording of the same entry', async () => {
    const { token } = await printOne();
    const before = (await entries()).find(({ kind }) => kind === 'hope')!;
    await answer(token, [{ questionId: 'hopes', words: 'Que lea y escriba con gusto' }]);
    const after = (await entries()).filter(({ kind }) => kind === 'hope');
    expect(after).toMatchObject([
      { entry_id: before.entry_id, text: 'Que lea y escriba con gusto', revision: 2 },
    ]);
  });

  test('comes back to the same link, but not what was private', async () => {
    const { token } = await printOne();
    const { told, body } = await read(token);
    expect(told.answers.find(({ questionId }) => questionId === 'hopes')?.words).toContain('lea');
    expect(told.answers.find(({ questionId }) => questionId === 'know')).toMatchObject({
      words: '',
      restricted: true,
    });
    expect(body).not.toContain('Nos mudamos');
  });

  test('about a question that does not exist is refused', async () => {
    const { token } = await printOne();
    expect((await answer(token, [{ questionId: 'income', words: 'x' }])).status).toBe(400);
    const odd = { questionId: 'languages', optionIds: ['xx'] };
    expect((await answer(token, [odd])).status).toBe(400);
  });
});

test('guessing is counted: after thirty tries from one place even a right code must wait, a full link need not', async () => {
  const { token, code } = await printOne();
  const statuses = [];
  for (let tries = 0; tries < 31; tries += 1) statuses.push((await read('ABCD-EFGH-JKMN')).status);
  expect(statuses.slice(0, 25).every((status) => status === 404)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
  expect((await read(code)).status).toBe(429);
  expect((await read(token)).status).toBe(200);
});
