import type { Api, ResponseOf } from '@everyplan/contract';
import { type Client, createClient } from '@everyplan/contract/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { ask } from '../../testing/access/ask.ts';
import { startKillableServer } from '../../testing/killable-server.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

type Session = ResponseOf<Api['PUT /api/class-reading-check/learners/:learnerId/session']>;

const inAPost = 3;
let server: TestServer;
let district: SmallDistrict;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  const teacher = await server.signIn(district.login('teacher'));
  const { checkId } = await teacher('POST /api/classes/:classId/reading-checks', {
    params: { classId: district.classId },
    body: {
      language: 'en',
      closesOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    },
  });
  ({ token } = await teacher('POST /api/reading-checks/:checkId/devices', {
    params: { checkId },
    body: { place: 'elsewhere' },
  }));
});
afterAll(() => server.close());

const device = (origin: string) =>
  createClient<Api>({ origin, headers: { authorization: `Bearer ${token}` } });

const turn = (client: Client<Api>, learnerId: string) =>
  client('PUT /api/class-reading-check/learners/:learnerId/session', { params: { learnerId } });

/** Some questions of the list, answered in one post. */
function post(client: Client<Api>, session: Session, from: number) {
  const answers = session.questions.slice(from, from + inAPost).map(({ itemId }, place) => ({
    number: from + place + 1,
    itemId,
    shown: 0,
    heard: false,
    seconds: 20,
    answeredAt: new Date().toISOString(),
  }));
  return client('POST /api/class-reading-check/learners/:learnerId/answers', {
    params: { learnerId: session.learnerId },
    body: { sessionId: session.sessionId, answers },
  });
}

function listKept(learnerId: string) {
  return inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    // A commit that was sent before the kill may still be on its way; it holds this row until it is there.
    await tx
      .selectFrom('check_session')
      .select('session_id')
      .where('learner_id', '=', learnerId)
      .forUpdate()
      .execute();
    return tx
      .selectFrom('check_answer')
      .select('item_id')
      .where('learner_id', '=', learnerId)
      .orderBy('number')
      .execute();
  });
}

test.each(['learner', 'classmate'] as const)(
  'what a killed server had answered is kept; a post under way is there whole or not at all, and the check of the %s goes on',
  async (member) => {
    const learnerId = district.people[member];
    const killable = await startKillableServer(server);
    const client = device(killable.origin);
    const session = await turn(client, learnerId);
    await post(client, session, 0);
    const underWay = [post(client, session, 3), post(client, session, 6), post(client, session, 9)];
    const answered = Promise.allSettled(underWay);
    if (member === 'classmate') await Promise.race(underWay);
    await killable.kill();
    const told = (await answered).filter(({ status }) => status === 'fulfilled').length;

    const kept = (await listKept(learnerId)).map(({ item_id }) => item_id);
    expect(kept.length % inAPost).toBe(0);
    expect(kept.length).toBeGreaterThanOrEqual(inAPost * (1 + told));
    for (const from of [0, 3, 6, 9]) {
      const group = session.questions.slice(from, from + inAPost).map(({ itemId }) => itemId);
      const there = group.filter((itemId) => kept.includes(itemId)).length;
      expect([0, inAPost]).toContain(there);
    }

    const enter = await ask(
      server.app,
      'PUT /api/class-reading-check/learners/:learnerId/session',
      {
        bearer: token,
        params: { learnerId },
      },
    );
    const after = JSON.parse(enter.body) as Session;
    expect([after.sessionId, after.answered]).toEqual([session.sessionId, kept.length]);
    expect(after.questions.some(({ itemId }) => kept.includes(itemId))).toBe(false);
  },
);
