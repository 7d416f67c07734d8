import type { Api, ResponseOf } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inDistrict, asSystem } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { ask } from '../../testing/access/ask.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { writtenBank } from './bank/written-bank.ts';
import { shuffleChoices } from './sessions/shuffle-choices.ts';

type Session = ResponseOf<Api['PUT /api/my-reading-checks/:checkId/session']>;
type Question = Session['questions'][number];

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let learner: Client<Api>;
let checkId: string;
let now = new Date('2026-11-23T15:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  learner = await server.signIn(district.login('learner'));
});
afterAll(() => server.close());

/** A check of its own for each test: the one before is closed. */
beforeEach(async () => {
  for (const { checkId: one, closedAt } of (await readPage()).checks)
    if (closedAt === null)
      await teacher('PUT /api/reading-checks/:checkId/closure', { params: { checkId: one } });
  checkId = await open();
});

async function open(more: { learnerIds?: string[]; closesOn?: string } = {}): Promise<string> {
  const made = await teacher('POST /api/classes/:classId/reading-checks', {
    params: { classId: district.classId },
    body: { language: 'en', closesOn: '2026-12-04', ...more },
  });
  return made.checkId;
}

const readPage = () =>
  teacher('GET /api/classes/:classId/reading-checks', { params: { classId: district.classId } });

async function standing(member: 'learner' | 'classmate' = 'learner') {
  const { checks } = await readPage();
  const check = checks.find((each) => each.checkId === checkId);
  return check?.asked.find(({ learnerId }) => learnerId === district.people[member]);
}

const enter = () => learner('PUT /api/my-reading-checks/:checkId/session', { params: { checkId } });

/** The place at which this session shows the right choice, or a wrong one. */
function place({ sessionId }: Session, question: Question, isRight: boolean): number {
  const item = writtenBank('en').items.get(question.itemId);
  const order = shuffleChoices(sessionId, question.itemId, question.choices.length);
  const right = order.indexOf(item?.right ?? 0);
  return isRight ? right : (right + 1) % question.choices.length;
}

interface Sent {
  readonly number?: number;
  readonly isRight?: boolean;
  readonly heard?: boolean;
  readonly seconds?: number;
}

function answerTo(session: Session, question: Question, sent: Sent = {}) {
  return {
    number: sent.number ?? session.answered + 1,
    itemId: question.itemId,
    shown: place(session, question, sent.isRight ?? true),
    heard: sent.heard ?? false,
    seconds: sent.seconds ?? 60,
    answeredAt: now.toISOString(),
  };
}

type Answer = ReturnType<typeof answerTo>;

const send = (session: Session, answers: Answer[]) =>
  learner('POST /api/my-reading-checks/:checkId/answers', {
    params: { checkId },
    body: { sessionId: session.sessionId, answers },
  });

/** Answers until the check is over: what is below the grade right, what is above wrong. */
async function finish(session: Session, sent: Sent = {}): Promise<Session> {
  let at = session;
  for (let turn = 0; turn < 30 && !at.over; turn += 1) {
    const [question] = at.questions;
    if (question === undefined) break;
    const grade = writtenBank('en').items.get(question.itemId)?.grade ?? 0;
    at = await send(at, [answerTo(at, question, { isRight: grade <= 4, ...sent })]);
  }
  return at;
}

function measures() {
  return inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .selectFrom('reader_measure')
      .select(['grade', 'error', 'source', 'origin_id', 'withdrawn_at'])
      .where('learner_id', '=', district.people.learner)
      .orderBy('recorded_at')
      .execute(),
  );
}

describe('a check at one’s own account', () => {
  test('waits on the list, is begun, and is done; its result becomes one measure of the reader', async () => {
    const mine = async () => (await learner('GET /api/my-reading-checks')).checks;
    expect(await mine()).toEqual([
      { checkId, language: 'en', closesOn: '2026-12-04', state: 'waiting' },
    ]);
    const session = await enter();
    expect((await mine())[0]?.state).toBe('begun');
    expect((await standing())?.result).toBeNull();
    const last = await finish(session);
    expect([last.over, last.questions]).toEqual([true, []]);
    expect((await mine())[0]?.state).toBe('done');
    const result = (await standing())?.result;
    expect(result?.grade).toBeGreaterThan(2);
    expect(result?.grade).toBeLessThan(7);
    expect(result?.because.map(({ code }) => code)).toEqual([
      'check-answered',
      'check-ended',
      'check-levels',
    ]);
    expect(result?.doubtful).toBe(false);
    const told = (await measures()).filter(({ origin_id }) => origin_id === session.sessionId);
    expect(told).toMatchObject([{ source: 'check', grade: result?.grade, error: result?.error }]);
  });

  test('tells the child neither a key nor a level', async () => {
    const session = await enter();
    expect(Object.keys(session).toSorted()).toEqual([
      'answered',
      'atMost',
      'checkId',
      'language',
      'learnerId',
      'look',
      'name',
      'over',
      'questions',
      'sessionId',
    ]);
    for (const question of session.questions)
      expect(
        Object.keys(question)
          .filter((key) => key !== 'passage')
          .toSorted(),
      ).toEqual(['area', 'choices', 'itemId', 'stem']);
  });

  test('goes on after a reload, on another device and the next day', async () => {
    const session = await enter();
    const after = await send(session, [answerTo(session, session.questions[0]!)]);
    now = new Date(now.getTime() + 86_400_000);
    learner = await server.signIn(district.login('learner'));
    expect(await enter()).toEqual(after);
    expect(after.answered).toBe(1);
  });

  test('sent twice counts once, and what was answered first stays', async () => {
    const session = await enter();
    const answer = answerTo(session, session.questions[0]!);
    const once = await send(session, [answer]);
    expect(await send(session, [answer])).toEqual(once);
    expect(await send(session, [{ ...answer, shown: (answer.shown + 1) % 3, number: 9 }])).toEqual(
      once,
    );
    expect(once.answered).toBe(1);
  });

  test('answered without a network along the questions that were laid out is all kept, in one go', async () => {
    const session = await enter();
    const answers = session.questions.map((question, k) =>
      answerTo(session, question, { number: k + 1, isRight: k % 3 !== 0 }),
    );
    const after = await send(session, answers);
    expect([after.answered, after.over]).toEqual([answers.length, true]);
    expect((await standing())?.answered).toBe(session.atMost);
  });

  test('keeps what two devices answered under one number', async () => {
    const session = await enter();
    const [first, second] = session.questions;
    await send(session, [answerTo(session, first!, { number: 1 })]);
    const after = await send(session, [answerTo(session, second!, { number: 1 })]);
    expect(after.answered).toBe(2);
  });

  test('of which the day is over cannot be begun; whoever had answered in time is heard', async () => {
    const session = await enter();
    const answer = answerTo(session, session.questions[0]!);
    await teacher('PUT /api/reading-checks/:checkId/closure', { params: { checkId } });
    expect((await send(session, [answer])).answered).toBe(1);
    await expect(enter()).rejects.toMatchObject({ problem: { code: 'check-is-closed' } });
    await teacher('DELETE /api/reading-checks/:checkId/closure', { params: { checkId } });
    expect((await enter()).answered).toBe(1);
  });

  test('asks nothing again that was asked in the last 90 days', async () => {
    const before = await finish(await enter());
    expect(before.over).toBe(true);
    await teacher('PUT /api/reading-checks/:checkId/closure', { params: { checkId } });
    const seen = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
      tx
        .selectFrom('check_answer')
        .select('item_id')
        .where('learner_id', '=', district.people.learner)
        .execute(),
    );
    checkId = await open();
    const { questions } = await enter();
    const again = questions.filter(({ itemId }) => seen.some(({ item_id }) => item_id === itemId));
    expect(again).toEqual([]);
  });

  test('marks what was answered before it can have been read, and what was heard', async () => {
    await finish(await enter(), { seconds: 0.3, heard: true });
    const result = (await standing())?.result;
    expect(result?.doubtful).toBe(true);
    expect(result?.because.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['check-quick', 'check-heard']),
    );
  });

  test('shows what the supports of the learner ask for', async () => {
    expect((await enter()).look).toEqual({
      size: 'normal',
      spacing: 'normal',
      contrast: false,
      aloud: false,
      pauseEvery: 10,
    });
    for (const code of ['large-print', 'read-aloud', 'extra-time', 'colour-contrast'] as const)
      await teacher('PUT /api/learners/:learnerId/profile/entries/:entryId', {
        params: { learnerId: district.people.learner, entryId: newId() },
        body: { kind: 'support', voice: 'teacher', text: '', code },
      });
    expect((await enter()).look).toEqual({
      size: 'largest',
      spacing: 'normal',
      contrast: true,
      aloud: true,
      pauseEvery: 5,
    });
  });
});

describe('a teacher', () => {
  test('has one check open in a language; one whose day is over gives way', async () => {
    await expect(open()).rejects.toMatchObject({ problem: { code: 'check-is-open' } });
    const before = now;
    now = new Date('2026-12-10T15:00:00Z');
    const next = await open({ closesOn: '2026-12-11' });
    now = before;
    const { checks } = await readPage();
    expect(checks.find((each) => each.checkId === checkId)?.closedAt).not.toBeNull();
    await expect(
      teacher('DELETE /api/reading-checks/:checkId/closure', { params: { checkId } }),
    ).rejects.toMatchObject({ problem: { code: 'check-is-open' } });
    expect(next).not.toBe(checkId);
  });

  test('refuses a last day in the past or far ahead, and a learner of another class', async () => {
    await teacher('PUT /api/reading-checks/:checkId/closure', { params: { checkId } });
    for (const closesOn of ['2026-11-01', '2027-11-01'])
      await expect(open({ closesOn })).rejects.toMatchObject({
        problem: { code: 'check-day-is-past' },
      });
    await expect(open({ learnerIds: [district.people.stranger] })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    });
  });

  test('asks some of the class, and nobody else', async () => {
    await teacher('PUT /api/reading-checks/:checkId/closure', { params: { checkId } });
    checkId = await open({ learnerIds: [district.people.classmate] });
    expect((await learner('GET /api/my-reading-checks')).checks).toEqual([]);
    await expect(enter()).rejects.toMatchObject({ problem: { code: 'not-found' } });
    expect(await standing('classmate')).toBeDefined();
    expect(await standing('learner')).toBeUndefined();
  });

  test('withdraws a result with its measure, and takes that back until the learner has begun anew', async () => {
    const session = await finish(await enter());
    const params = { checkId, sessionId: session.sessionId };
    const withdraw = () =>
      teacher('PUT /api/reading-checks/:checkId/sessions/:sessionId/withdrawal', {
        params,
        body: { because: 'a fire drill' },
      });
    const restore = () =>
      teacher('DELETE /api/reading-checks/:checkId/sessions/:sessionId/withdrawal', { params });
    const counted = async () =>
      (await measures()).filter(
        (row) => row.origin_id === session.sessionId && row.withdrawn_at === null,
      ).length;
    await withdraw();
    expect(await standing()).toMatchObject({
      answered: 0,
      result: null,
      withdrawn: [{ because: 'a fire drill', mayReturn: true }],
    });
    expect(await counted()).toBe(0);
    await restore();
    expect((await standing())?.result?.sessionId).toBe(session.sessionId);
    expect(await counted()).toBe(1);
    await withdraw();
    const anew = await enter();
    expect(anew.sessionId).not.toBe(session.sessionId);
    await expect(restore()).rejects.toMatchObject({ problem: { code: 'check-begun-anew' } });
  });
});

describe('a device that was handed over', () => {
  async function handOver(minutes = 60): Promise<string> {
    const { token } = await teacher('POST /api/reading-checks/:checkId/devices', {
      params: { checkId },
      body: { place: 'elsewhere', minutes },
    });
    return token;
  }
  const look = (bearer: string) => ask(server.app, 'GET /api/class-reading-check', { bearer });
  const turn = (bearer: string, learnerId = district.people.learner) =>
    ask(server.app, 'PUT /api/class-reading-check/learners/:learnerId/session', {
      bearer,
      params: { learnerId },
    });

  test('goes on where the learner was, and keeps the answers', async () => {
    const session = await enter();
    await send(session, [answerTo(session, session.questions[0]!)]);
    const bearer = await handOver();
    const taken = JSON.parse((await turn(bearer)).body) as Session;
    expect([taken.sessionId, taken.answered]).toEqual([session.sessionId, 1]);
    const answered = await ask(
      server.app,
      'POST /api/class-reading-check/learners/:learnerId/answers',
      {
        bearer,
        params: { learnerId: district.people.learner },
        body: { sessionId: taken.sessionId, answers: [answerTo(taken, taken.questions[0]!)] },
      },
    );
    expect((JSON.parse(answered.body) as Session).answered).toBe(2);
  });

  test('shows first names and who is through, and nothing that was answered', async () => {
    await finish(await enter());
    const { status, body } = await look(await handOver());
    expect(status).toBe(200);
    expect((JSON.parse(body) as { learners: object[] }).learners).toMatchObject([
      { name: 'classmate', through: false },
      { name: 'learner', through: true },
    ]);
    expect(body).not.toContain('Test');
    expect(body).not.toMatch(/grade|level|right/);
  });

  test('does this check and nothing else, for nobody of another class', async () => {
    const bearer = await handOver();
    const page = ask(server.app, 'GET /api/classes/:classId/reading-checks', {
      bearer,
      params: { classId: district.classId },
    });
    expect((await page).status).toBe(401);
    expect((await turn(bearer, district.people.stranger)).status).toBe(404);
  });

  test('ends with its time, when it is ended, and with the check', async () => {
    const [short, ended] = [await handOver(5), await handOver()];
    now = new Date(now.getTime() + 6 * 60_000);
    expect((await look(short)).status).toBe(410);
    expect((await look(ended)).status).toBe(200);
    await teacher('DELETE /api/reading-checks/:checkId/devices', { params: { checkId } });
    expect((await look(ended)).status).toBe(410);
    const closing = await handOver();
    await teacher('PUT /api/reading-checks/:checkId/closure', { params: { checkId } });
    expect((await turn(closing)).status).toBe(410);
  });
});
