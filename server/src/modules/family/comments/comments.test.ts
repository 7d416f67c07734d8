import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let guardian: Client<Api>;
let teacher: Client<Api>;
let learner: Client<Api>;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  [guardian, teacher, learner] = await Promise.all([
    server.signIn(district.login('guardian')),
    server.signIn(district.login('teacher')),
    server.signIn(district.login('learner')),
  ]);
});
afterAll(() => server.close());

const params = () => ({ learnerId: district.people.learner });
const write = (who: Client<Api>, text: string, threadId: string | null = null) =>
  who('POST /api/learners/:learnerId/comments', {
    params: params(),
    body: { commentId: newId(), text, threadId, language: 'es' },
  });
const read = (who: Client<Api>) =>
  who('GET /api/learners/:learnerId/comments', { params: params() });

describe('comments on a plan', () => {
  test('of a family are seen and answered by teacher and learner, each in their voice', async () => {
    const first = await write(guardian, 'En casa le gusta dibujar.');
    await write(teacher, 'Gracias.', first.commentId);
    await write(learner, 'Sí.', first.commentId);
    const { comments } = await read(guardian);
    expect(comments.map(({ voice, threadId }) => [voice, threadId])).toEqual([
      ['family', null],
      ['teacher', first.commentId],
      ['learner', first.commentId],
    ]);
    expect(comments[0]).toMatchObject({ authorName: 'guardian Test', language: 'es', mine: true });
  });

  test('are written once, however often they are sent', async () => {
    const body = { commentId: newId(), text: 'Una vez', language: 'es' as const };
    await guardian('POST /api/learners/:learnerId/comments', { params: params(), body });
    await guardian('POST /api/learners/:learnerId/comments', { params: params(), body });
    const { comments } = await read(teacher);
    expect(comments.filter(({ text }) => text === 'Una vez')).toHaveLength(1);
  });

  test('keep the words before a change, and come back after they were withdrawn', async () => {
    const { commentId } = await write(guardian, 'Frist');
    const one = { ...params(), commentId };
    const changed = await guardian('PATCH /api/learners/:learnerId/comments/:commentId', {
      params: one,
      body: { text: 'First' },
    });
    expect(changed).toMatchObject({ text: 'First', editedAt: expect.any(String) });
    const kept = await inDistrict(server.deps.connection, district, (tx) =>
      tx
        .selectFrom('plan_comment_edit')
        .select('text')
        .where('comment_id', '=', commentId)
        .execute(),
    );
    expect(kept).toEqual([{ text: 'Frist' }]);
    const textNow = async () =>
      (await read(teacher)).comments.find((each) => each.commentId === commentId)?.text;
    await guardian('PUT /api/learners/:learnerId/comments/:commentId/withdrawal', { params: one });
    expect(await textNow()).toBeNull();
    await guardian('DELETE /api/learners/:learnerId/comments/:commentId/withdrawal', {
      params: one,
    });
    expect(await textNow()).toBe('First');
  });

  test('are new to a reader until they have been read', async () => {
    await guardian('PUT /api/learners/:learnerId/comments/reading', { params: params() });
    await write(teacher, 'Something new');
    const news = async () => (await guardian('GET /api/children')).children[0]?.newComments;
    expect(await news()).toBe(1);
    await guardian('PUT /api/learners/:learnerId/comments/reading', { params: params() });
    expect(await news()).toBe(0);
  });

  test('of a family wait for the next check-in, and do so no longer when they were withdrawn', async () => {
    const topics = () =>
      inDistrict(server.deps.connection, district, (tx) =>
        tx.selectFrom('check_in_topic').select('text').execute(),
      );
    const { commentId } = await write(guardian, 'Pregunta para la charla');
    expect(await topics()).toContainEqual({ text: 'Pregunta para la charla' });
    await guardian('PUT /api/learners/:learnerId/comments/:commentId/withdrawal', {
      params: { ...params(), commentId },
    });
    expect(await topics()).not.toContainEqual({ text: 'Pregunta para la charla' });
  });

  test('cannot stand on a goal of another plan, nor in a thread of another child', async () => {
    await expect(
      guardian('POST /api/learners/:learnerId/comments', {
        params: params(),
        body: { commentId: newId(), goalId: newId(), text: 'x', language: 'en' },
      }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(write(guardian, 'x', newId())).rejects.toMatchObject({ status: 404 });
  });

  test('end for a guardian with the guardianship’s pages', async () => {
    const principal = await server.signIn(district.login('principal'));
    const limit = (access: 'letters' | 'full') =>
      principal('PUT /api/people/:personId/guardians/:guardianId/access', {
        params: { personId: district.people.learner, guardianId: district.people.guardian },
        body: { access },
      });
    await limit('letters');
    await expect(read(guardian)).rejects.toMatchObject({ status: 404 });
    await expect(write(guardian, 'x')).rejects.toMatchObject({ status: 404 });
    expect(await guardian('GET /api/children')).toEqual({ children: [] });
    await limit('full');
  });
});
