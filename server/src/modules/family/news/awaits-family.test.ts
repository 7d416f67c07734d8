import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addCurriculum } from '../../plans/testing-curriculum.ts';

let server: TestServer;
let district: SmallDistrict;
let guardian: Client<Api>;
let teacher: Client<Api>;
let principal: Client<Api>;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  await inDistrict(server.deps.connection, asSystem(district), (tx) => addCurriculum(tx, district));
  guardian = await server.signIn(district.login('guardian'));
  teacher = await server.signIn(district.login('teacher'));
  principal = await server.signIn(district.login('principal'));
  await teacher('POST /api/learners/:learnerId/plan/drafts', { params: mine() });
});
afterAll(() => server.close());

const mine = () => ({ learnerId: district.people.learner });
const awaits = async () => (await guardian('GET /api/children')).children[0]?.awaitsFamily;
const version = async () => {
  const { plan } = await teacher('GET /api/learners/:learnerId/plan', {
    params: mine(),
    query: {},
  });
  return plan?.version ?? 0;
};
const approve = async (as: Client<Api>) =>
  as('PUT /api/learners/:learnerId/plan/approval', {
    params: mine(),
    body: { version: await version() },
  });

/** From here on the school's plans ask for these voices. */
async function askFor(voices: readonly ('learner' | 'teacher' | 'family')[]) {
  const { templateId, revision, name, draft } = await principal('POST /api/plan-templates', {
    body: { name: 'Ours', schoolId: district.schoolId },
  });
  const kept = await principal('PUT /api/plan-templates/:templateId', {
    params: { templateId },
    body: { revision, name, draft: { ...draft, voices: [...voices] } },
  });
  await principal('PUT /api/plan-templates/:templateId/publication', {
    params: { templateId },
    body: { revision: kept.revision },
  });
}

describe("a family's yes", () => {
  test('is not waited for where no template asks for it', async () => {
    expect(await awaits()).toBe(false);
    await askFor(['learner', 'teacher']);
    await approve(teacher);
    expect(await awaits()).toBe(false);
  });

  test('is waited for once the teacher has said theirs, until it is given, and again when it is taken back', async () => {
    await askFor(['teacher', 'family']);
    expect(await awaits()).toBe(true);
    await teacher('DELETE /api/learners/:learnerId/plan/approval', { params: mine() });
    expect(await awaits()).toBe(false);
    await approve(teacher);
    await approve(guardian);
    expect(await awaits()).toBe(false);
    await guardian('DELETE /api/learners/:learnerId/plan/approval', { params: mine() });
    expect(await awaits()).toBe(true);
  });

  test('given to an older version counts no more: the newer is asked about when the teacher has approved it', async () => {
    await approve(guardian);
    await teacher('POST /api/learners/:learnerId/plan/goals', {
      params: mine(),
      body: { version: await version(), title: 'I can read a map' },
    });
    expect(await awaits()).toBe(false);
    await approve(teacher);
    expect(await awaits()).toBe(true);
  });

  test('is waited for at once where the template asks the family alone', async () => {
    await teacher('DELETE /api/learners/:learnerId/plan/approval', { params: mine() });
    await askFor(['family']);
    expect(await awaits()).toBe(true);
  });
});
