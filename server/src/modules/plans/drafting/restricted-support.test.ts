import type { Api } from '@everyplan/contract';
import { renderBecause } from '@everyplan/contract/because';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addEntries } from '../../learners/index.ts';
import { addCurriculum } from '../testing-curriculum.ts';
import { readCatalogue } from './catalogue.ts';
import { draftLearners } from './draft-learners.ts';

const now = new Date('2026-11-18T10:00:00Z');
const codes = ['short-tasks', 'movement-breaks', 'read-aloud', 'answer-aloud', 'no-screen'];
let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;

// The learner's supports are for the coach alone; the teacher is told of none of them.
beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  const { districtId, people } = district;
  await inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    await addCurriculum(tx, district);
    await addEntries(
      tx,
      { districtId, personId: people.coach, voice: 'staff', source: 'written', now },
      people.learner,
      codes.map((code) => ({ kind: 'support', text: '', code, visibility: 'need-to-know' })),
    );
  });
  teacher = await server.signIn(district.login('teacher'));
});
afterAll(() => server.close());

const mine = () => ({ learnerId: district.people.learner });
const read = async () => {
  const { plan } = await teacher('GET /api/learners/:learnerId/plan', {
    params: mine(),
    query: {},
  });
  if (plan === null) throw new Error('there is a plan');
  return plan;
};

test('steers a teacher’s draft as it does the night’s', async () => {
  await teacher('POST /api/learners/:learnerId/plan/drafts', { params: mine() });
  const byTeacher = await read();
  const drafted = byTeacher.week?.steps ?? [];
  expect(drafted.length).toBeGreaterThan(0);
  expect(drafted.every(({ minutes }) => minutes <= 10)).toBe(true);
  await inDistrict(server.deps.connection, asSystem(district), async (tx) =>
    draftLearners(tx, {
      districtId: district.districtId,
      learnerIds: [district.people.learner],
      catalogue: await readCatalogue(tx, district),
      startsOn: '2026-11-16',
      authorId: null,
      now,
    }),
  );
  expect(await read()).toEqual(byTeacher);
});

test('is named neither in a step’s reason nor in what a change would start from', async () => {
  const { present, changed, basis } = await teacher('POST /api/learners/:learnerId/plan/what-if', {
    params: mine(),
    body: { supports: { add: [], remove: ['short-tasks'] } },
  });
  expect(basis.supports).toEqual([]);
  expect(changed.steps.map(({ minutes }) => minutes)).toEqual(
    present.steps.map(({ minutes }) => minutes),
  );
  const { week } = await read();
  const reasons = (week?.steps ?? [])
    .flatMap(({ because, options }) => [...because, ...options.flatMap((each) => each.because)])
    .map((because) => renderBecause(because, 'en'));
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.join('\n')).not.toMatch(/support|accommodat|restrict/i);
});
