import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { addCurriculum } from '../plans/testing-curriculum.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

test('counts all of the evidence that several people record about one learner at once', async () => {
  const { skills } = await inDistrict(server.deps.connection, district, (tx) =>
    addCurriculum(tx, district),
  );
  const skillId = skills[0] ?? '';
  const teacher = await server.signIn(district.login('teacher'));
  const params = { learnerId: district.people.learner };
  const record = () =>
    teacher('POST /api/learners/:learnerId/evidence', {
      params,
      body: { skillId, score: 1, source: 'observation' },
    });
  await Promise.all(Array.from({ length: 6 }, record));
  const { estimates } = await teacher('GET /api/learners/:learnerId/mastery', { params });
  expect(estimates.find((each) => each.skillId === skillId)?.opportunities).toBe(6);
});
