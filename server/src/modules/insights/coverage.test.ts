import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const now = new Date('2026-11-22T10:00:00Z');
let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  const plan = (learnerId: string, state: 'draft' | 'active', changedOn: string) => ({
    district_id: district.districtId,
    plan_id: newId(),
    learner_id: learnerId,
    state,
    changed_at: new Date(changedOn),
  });
  await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .insertInto('plan')
      .values([
        plan(district.people.learner, 'active', '2026-10-20'),
        plan(district.people.stranger, 'draft', '2026-11-20'),
      ])
      .execute(),
  );
});
afterAll(() => server.close());

test('counts plans class by class and in all, the stale ones too', async () => {
  const administrator = await server.signIn(district.login('administrator'));
  const coverage = await administrator('GET /api/coverage', { query: {} });
  expect(coverage).toMatchObject({
    staleAfterDays: 21,
    totals: {
      learners: 3,
      none: 1,
      draft: 1,
      inReview: 0,
      active: 1,
      stale: 1,
      withoutEvidence: 3,
    },
  });
  expect(coverage.classes).toMatchObject([
    {
      title: 'Grade 4 Blue',
      teacherNames: ['teacher Test'],
      learners: 2,
      none: 1,
      active: 1,
      stale: 1,
    },
    { title: 'Grade 4 Green', schoolName: 'Hill School', learners: 1, draft: 1, stale: 0 },
  ]);
});

test('shows a principal the own school only', async () => {
  const principal = await server.signIn(district.login('principal'));
  const { totals, classes } = await principal('GET /api/coverage', { query: {} });
  expect([totals.learners, classes.map((one) => one.title)]).toEqual([2, ['Grade 4 Blue']]);
  const foreign = principal('GET /api/coverage', { query: { schoolId: district.otherSchoolId } });
  await expect(foreign).rejects.toMatchObject({ status: 404 });
});
