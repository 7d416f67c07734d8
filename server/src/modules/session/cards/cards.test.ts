import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';

let now = new Date('2026-11-23T08:00:00Z');
let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let nobody: Client<Api>;
let made: Awaited<ReturnType<typeof makeCard>>;

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
});
afterAll(() => server.close());
beforeEach(async () => {
  nobody = await server.signIn();
  made = await makeCard(district.people.learner);
});

async function makeCard(learnerId: string) {
  const { cards } = await teacher('POST /api/classes/:classId/cards', {
    params: { classId: district.classId },
    body: { learnerIds: [learnerId] },
  });
  const card = cards[0]!;
  const token = new URL(card.url!).hash.slice(1);
  const right = { token, learnerId, pictures: card.pictures };
  return { right, wrong: { ...right, pictures: card.pictures.toReversed() } };
}

const classParams = () => ({ classId: district.classId });
const learnerParams = () => ({ ...classParams(), learnerId: district.people.learner });
const tryWrong = async (times: number) => {
  for (let count = 0; count < times; count += 1) {
    await expect(nobody('POST /api/card-sessions', { body: made.wrong })).rejects.toMatchObject({
      problem: { code: 'wrong-pictures' },
    });
  }
};
const signsIn = (body = made.right) => nobody('POST /api/card-sessions', { body });

describe('a card and its pictures', () => {
  test('sign the learner in, with a learner’s rights', async () => {
    const me = await signsIn();
    expect(me).toMatchObject({
      personId: district.people.learner,
      signedInBy: 'card',
      roles: [{ role: 'learner' }],
    });
    expect(await nobody('GET /api/me')).toMatchObject({ signedInBy: 'card' });
    await expect(
      nobody('GET /api/classes/:classId/cards', { params: classParams() }),
    ).rejects.toMatchObject({ status: 403 });
  });

  test('show nothing but a first name and a small picture before the pictures are tapped', async () => {
    const look = await nobody('POST /api/card-looks', { body: { token: made.right.token } });
    expect(look).toEqual({
      language: 'en',
      className: null,
      learners: [
        { learnerId: district.people.learner, name: 'learner', emblem: expect.any(String) },
      ],
    });
  });

  test('open nobody else’s pages', async () => {
    const body = { ...made.right, learnerId: district.people.classmate };
    await expect(signsIn(body)).rejects.toMatchObject({ problem: { code: 'unknown-card' } });
  });

  test('are kept as hashes only', async () => {
    const rows = await inDistrict(server.deps.connection, district, (tx) =>
      tx.selectFrom('learner_card').selectAll().execute(),
    );
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(made.right.token);
    expect(kept).not.toContain(made.right.pictures.join(','));
  });

  test('stop working at once when the card is taken away, also in a session that is open', async () => {
    await signsIn();
    await teacher('DELETE /api/classes/:classId/cards/:learnerId', { params: learnerParams() });
    await expect(nobody('GET /api/me')).rejects.toMatchObject({ status: 401 });
    await expect(signsIn()).rejects.toMatchObject({ problem: { code: 'unknown-card' } });
  });

  test('are replaced by new ones; new pictures alone leave the card good', async () => {
    const { cards } = await teacher('POST /api/classes/:classId/cards', {
      params: classParams(),
      body: { learnerIds: [district.people.learner], renew: 'pictures' },
    });
    expect(cards).toMatchObject([{ url: null }]);
    const pictures = cards[0]!.pictures;
    await signsIn({ ...made.right, pictures });
    await makeCard(district.people.learner);
    await expect(signsIn({ ...made.right, pictures })).rejects.toMatchObject({
      problem: { code: 'unknown-card' },
    });
  });

  test('are not for somebody who is more than a learner', async () => {
    const role = { district_id: district.districtId, person_id: district.people.classmate };
    await inDistrict(server.deps.connection, district, (tx) =>
      tx
        .insertInto('person_role')
        .values({ ...role, role_id: district.schoolId, role: 'staff', school_id: null })
        .execute(),
    );
    const { cards, without } = await teacher('POST /api/classes/:classId/cards', {
      params: classParams(),
      body: { learnerIds: [district.people.classmate] },
    });
    expect({ cards, without }).toMatchObject({ cards: [], without: [{ why: 'other-role' }] });
    await inDistrict(server.deps.connection, district, (tx) =>
      tx.deleteFrom('person_role').where('role_id', '=', district.schoolId).execute(),
    );
  });
});

describe('guessing', () => {
  test('waits after five wrong rows, also with the right one', async () => {
    await tryWrong(5);
    await expect(signsIn()).rejects.toMatchObject({ problem: { code: 'card-waits' } });
    now = new Date(now.getTime() + 5 * 60_000);
    await signsIn();
  });

  test('stops after twenty, until the teacher lifts it', async () => {
    for (let round = 0; round < 4; round += 1) {
      await tryWrong(5);
      now = new Date(now.getTime() + 10 * 60_000);
    }
    await expect(signsIn()).rejects.toMatchObject({ problem: { code: 'card-locked' } });
    const { learners } = await teacher('GET /api/classes/:classId/cards', {
      params: classParams(),
    });
    expect(learners.find(({ givenName }) => givenName === 'learner')?.card?.state).toBe('locked');
    await teacher('DELETE /api/classes/:classId/cards/:learnerId/lock', {
      params: learnerParams(),
    });
    await signsIn();
  });

  test('gains nothing by many tries at once', async () => {
    const tries = Array.from({ length: 12 }, () =>
      nobody('POST /api/card-sessions', { body: made.wrong }).catch(
        (error: { problem: { code: string } }) => error.problem.code,
      ),
    );
    const codes = await Promise.all(tries);
    expect(codes.filter((code) => code === 'wrong-pictures')).toHaveLength(5);
    expect(codes.filter((code) => code === 'card-waits')).toHaveLength(7);
  });

  test('from one address ends after a class full of tries in a minute', async () => {
    const look = () =>
      server.app.inject({
        method: 'POST',
        url: '/api/card-looks',
        remoteAddress: '203.0.113.9',
        payload: { token: 'no-such-token-0123456789' },
      });
    const answers = await Promise.all(Array.from({ length: 130 }, look));
    const count = (status: number) =>
      answers.filter(({ statusCode }) => statusCode === status).length;
    expect([count(404), count(429)]).toEqual([120, 10]);
  });
});

describe("a class's page", () => {
  test('lists the names of those with a card and signs one of them in, while it is open', async () => {
    const { url } = await teacher('PUT /api/classes/:classId/door', { params: classParams() });
    const token = new URL(url).hash.slice(1);
    const look = await nobody('POST /api/card-looks', { body: { token } });
    expect(look.className).toBe('Grade 4 Blue');
    expect(look.learners.map(({ name }) => name)).toContain('learner');
    await signsIn({ ...made.right, token });
    await teacher('DELETE /api/classes/:classId/door', { params: classParams() });
    await expect(signsIn({ ...made.right, token })).rejects.toMatchObject({
      problem: { code: 'unknown-card' },
    });
  });

  test('opens nobody of another class', async () => {
    const { url } = await teacher('PUT /api/classes/:classId/door', { params: classParams() });
    const body = {
      ...made.right,
      token: new URL(url).hash.slice(1),
      learnerId: district.people.stranger,
    };
    await expect(signsIn(body)).rejects.toMatchObject({ problem: { code: 'unknown-card' } });
  });
});

describe('a session that a card opened', () => {
  const asOwner = async (statement: string) => {
    const owner = new pg.Client(server.roles.owner);
    await owner.connect();
    await owner.query(statement);
    await owner.end();
  };

  test('ends when nobody has touched it for twenty minutes', async () => {
    await signsIn();
    await asOwner(
      `update auth.session set "updatedAt" = now() - interval '19 minutes' where "signedInBy" = 'card'`,
    );
    await nobody('GET /api/me');
    await asOwner(
      `update auth.session set "updatedAt" = now() - interval '21 minutes' where "signedInBy" = 'card'`,
    );
    await expect(nobody('GET /api/me')).rejects.toMatchObject({ status: 401 });
  });

  test('lasts a school day at most, however often it is used', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/card-sessions',
      payload: made.right,
    });
    expect(answer.cookies.find(({ name }) => name.endsWith('session_token'))?.maxAge).toBe(
      undefined,
    );
    const owner = new pg.Client(server.roles.owner);
    await owner.connect();
    const { rows } = await owner.query<{ hours: number }>(
      `select max(extract(epoch from "expiresAt" - now())) / 3600 as hours from auth.session where "signedInBy" = 'card'`,
    );
    await owner.end();
    expect(Number(rows[0]?.hours)).toBeLessThanOrEqual(8);
  });
});
