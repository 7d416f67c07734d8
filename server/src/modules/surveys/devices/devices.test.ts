import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { ask, signInForCookie } from '../../../testing/access/ask.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let surveyId: string;
let now = new Date('2026-11-23T09:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  ({ surveyId } = await teacher('POST /api/classes/:classId/surveys', {
    params: { classId: district.classId },
    body: { kind: 'learners', band: '3-5' },
  }));
});
afterAll(() => server.close());

async function handOver(minutes = 60): Promise<string> {
  const { token } = await teacher('POST /api/surveys/:surveyId/devices', {
    params: { surveyId },
    body: { place: 'elsewhere', minutes },
  });
  return token;
}

const look = (bearer: string) => ask(server.app, 'GET /api/class-survey', { bearer });

interface Given {
  readonly questionId?: string;
  readonly optionIds?: readonly string[];
  readonly turnId?: string;
  readonly answeredAt?: Date;
  readonly learnerId?: string;
}

async function answer(bearer: string, given: Given = {}) {
  const { questionId = 'fun', optionIds = ['draw'], turnId = newId(), answeredAt = now } = given;
  const learnerId = given.learnerId ?? district.people.learner;
  const { status, body } = await ask(
    server.app,
    'PUT /api/class-survey/learners/:learnerId/answers/:questionId',
    {
      bearer,
      params: { learnerId, questionId },
      body: {
        optionIds,
        words: '',
        language: 'en',
        turnId,
        answeredAt: answeredAt.toISOString(),
      },
    },
  );
  return { status, kept: (JSON.parse(body) as { kept?: boolean }).kept };
}

function entries() {
  return inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .selectFrom('profile_entry')
      .select(['text', 'voice', 'retired_at', 'revision'])
      .where('learner_id', '=', district.people.learner)
      .orderBy('text')
      .execute(),
  );
}

const standing = async () =>
  (await entries()).filter((row) => row.retired_at === null).map((row) => row.text);

describe('a device that was handed over', () => {
  test("shows first names and who is through, and nobody's answers", async () => {
    const token = await handOver();
    await answer(token, { questionId: 'topics', optionIds: ['space'] });
    const { status, body } = await look(token);
    expect(status).toBe(200);
    const told = JSON.parse(body) as { learners: { name: string; answeredIds: string[] }[] };
    expect(told.learners).toMatchObject([
      { name: 'classmate', answeredIds: [] },
      { name: 'learner', answeredIds: ['topics'] },
    ]);
    expect(body).not.toContain('Test');
    expect(JSON.stringify(told.learners)).not.toContain('space');
  });

  test('does this survey and nothing else', async () => {
    const token = await handOver();
    const routes = [
      ['GET /api/me', {}],
      ['GET /api/classes/:classId/surveys', { params: { classId: district.classId } }],
      ['GET /api/surveys/:surveyId/answers', { params: { surveyId } }],
      ['GET /api/learners/:learnerId', { params: { learnerId: district.people.learner } }],
    ] as const;
    for (const [route, request] of routes)
      expect((await ask(server.app, route, { ...request, bearer: token })).status).toBe(401);
  });

  test('ends when its time is over, when it is ended, and with the survey', async () => {
    const [short, ended] = [await handOver(5), await handOver()];
    now = new Date(now.getTime() + 6 * 60_000);
    expect((await look(short)).status).toBe(410);
    expect((await answer(short)).status).toBe(410);
    expect((await look(ended)).status).toBe(200);
    await teacher('DELETE /api/surveys/:surveyId/devices', { params: { surveyId } });
    expect((await look(ended)).status).toBe(410);
    const closing = await handOver();
    await teacher('PUT /api/surveys/:surveyId/closure', { params: { surveyId } });
    expect((await look(closing)).status).toBe(410);
    await teacher('DELETE /api/surveys/:surveyId/closure', { params: { surveyId } });
    expect((await look(closing)).status).toBe(200);
  });

  test('signs the teacher out on the device that is handed over, and there only', async () => {
    const login = district.login('teacher');
    const [here, elsewhere] = [
      await signInForCookie(server.app, login),
      await signInForCookie(server.app, login),
    ];
    const handed = await ask(
      server.app,
      'POST /api/surveys/:surveyId/devices',
      { params: { surveyId }, body: { place: 'here' } },
      here,
    );
    expect(handed.status).toBe(201);
    expect((await ask(server.app, 'GET /api/me', {}, here)).status).toBe(401);
    expect((await ask(server.app, 'GET /api/me', {}, elsewhere)).status).toBe(200);
  });

  test("does not know another class's learner", async () => {
    const token = await handOver();
    const learnerId = district.people.stranger;
    expect((await answer(token, { learnerId })).status).toBe(404);
  });

  test('keeps no token that somebody could read in the database', async () => {
    const token = await handOver();
    const rows = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx.selectFrom('survey_device').selectAll().execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('an answer from a device', () => {
  test('is an entry in the voice of the learner at once; another choice takes its place', async () => {
    const [token, turnId] = [await handOver(), newId()];
    const questionId = 'fun';
    expect(await answer(token, { questionId, turnId, optionIds: ['draw', 'cook'] })).toEqual({
      status: 200,
      kept: true,
    });
    expect(await standing()).toEqual(
      expect.arrayContaining(['I like to cook.', 'I like to draw.']),
    );
    await answer(token, { questionId, turnId, optionIds: ['draw', 'music'] });
    const texts = await standing();
    expect(texts).toEqual(expect.arrayContaining(['I like to draw.', 'I like to make music.']));
    expect(texts).not.toContain('I like to cook.');
    await answer(token, { questionId, turnId, optionIds: ['draw', 'cook'] });
    const likes = (await entries()).filter(({ text }) => text.startsWith('I like to'));
    expect(likes).toHaveLength(3);
    expect(likes.every(({ voice }) => voice === 'learner')).toBe(true);
  });

  test('stays against another turn, and against an older answer that was late on its way', async () => {
    const [token, turnId] = [await handOver(), newId()];
    const questionId = 'together';
    await answer(token, { questionId, turnId, optionIds: ['alone'] });
    const prank = { questionId, optionIds: ['group'] };
    expect(await answer(token, prank)).toEqual({ status: 200, kept: false });
    const late = { ...prank, turnId, answeredAt: new Date(now.getTime() - 60_000) };
    expect(await answer(token, late)).toEqual({ status: 200, kept: false });
    expect(await standing()).toContain('I like to work by myself.');
  });

  test('sent twice is kept once', async () => {
    const token = await handOver();
    const same = { questionId: 'show', turnId: newId(), optionIds: ['drawing'] };
    await answer(token, same);
    const before = await entries();
    expect(await answer(token, same)).toEqual({ status: 200, kept: true });
    expect(await entries()).toEqual(before);
  });

  test('that the survey does not have is refused', async () => {
    const token = await handOver();
    expect((await answer(token, { questionId: 'unheard-of' })).status).toBe(400);
    expect((await answer(token, { optionIds: ['unheard-of'] })).status).toBe(400);
    const many = { questionId: 'together', optionIds: ['alone', 'pair'] };
    expect((await answer(token, many)).status).toBe(400);
  });
});

describe('paper', () => {
  const enter = (answers: { questionId: string; optionIds: string[] }[]) =>
    teacher('PUT /api/surveys/:surveyId/learners/:learnerId/answers', {
      params: { surveyId, learnerId: district.people.learner },
      body: { language: 'en', answers: answers.map((each) => ({ ...each, words: '' })) },
    });

  test('counts over a device, and an emptied field takes the answer back', async () => {
    await answer(await handOver(), { questionId: 'place', optionIds: ['quiet'] });
    await enter([{ questionId: 'place', optionIds: ['outside'] }]);
    expect(await standing()).toContain('I work best outside.');
    await enter([{ questionId: 'place', optionIds: [] }]);
    expect((await standing()).filter((text) => text.startsWith('I work best'))).toEqual([]);
    const { learners } = await teacher('GET /api/surveys/:surveyId/answers', {
      params: { surveyId },
    });
    const mine = learners.find(({ learnerId }) => learnerId === district.people.learner);
    expect(mine?.answers.some(({ questionId }) => questionId === 'place')).toBe(false);
  });

  test('begun anew takes all answers back, and what they said', async () => {
    await teacher('DELETE /api/surveys/:surveyId/learners/:learnerId/answers', {
      params: { surveyId, learnerId: district.people.learner },
    });
    expect(await standing()).toEqual([]);
    const { learners } = await teacher('GET /api/classes/:classId/surveys', {
      params: { classId: district.classId },
    });
    expect(learners.map(({ answered }) => answered)).toEqual([0, 0]);
  });

  test('is not taken once the survey is closed', async () => {
    await teacher('PUT /api/surveys/:surveyId/closure', { params: { surveyId } });
    const late = enter([{ questionId: 'place', optionIds: ['quiet'] }]);
    await expect(late).rejects.toMatchObject({ problem: { code: 'survey-is-closed' } });
  });
});

test('a class has one survey of a kind open at a time', async () => {
  const open = () =>
    teacher('POST /api/classes/:classId/surveys', {
      params: { classId: district.classId },
      body: { kind: 'learners', band: 'k-2' },
    });
  await open();
  await expect(open()).rejects.toMatchObject({ problem: { code: 'survey-is-open' } });
  const older = teacher('DELETE /api/surveys/:surveyId/closure', { params: { surveyId } });
  await expect(older).rejects.toMatchObject({ problem: { code: 'survey-is-open' } });
});
