import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

const mine = () => ({ params: { learnerId: district.people.learner } });

async function may(member: 'learner' | 'guardian' | 'teacher' | 'coach' | 'administrator') {
  const client = await server.signIn(district.login(member));
  return (await client('GET /api/learners/:learnerId', mine())).may;
}

test('shows a learner with an ordinary pace', async () => {
  const learner = await server.signIn(district.login('learner'));
  expect(await learner('GET /api/learners/:learnerId', mine())).toMatchObject({
    givenName: 'learner',
    schoolNames: ['Brook School'],
    classes: [{ title: 'Grade 4 Blue' }],
    pace: 'steady',
    minutesPerWeek: 90,
  });
});

test('says what each person may do here', async () => {
  expect(await may('learner')).toEqual({
    editPlan: true,
    approveAs: 'learner',
    recordEvidence: false,
    setPace: false,
  });
  expect(await may('guardian')).toEqual({
    editPlan: false,
    approveAs: null,
    recordEvidence: false,
    setPace: false,
  });
  expect(await may('teacher')).toEqual({
    editPlan: true,
    approveAs: 'teacher',
    recordEvidence: true,
    setPace: true,
  });
  expect(await may('coach')).toMatchObject({
    editPlan: false,
    recordEvidence: true,
    setPace: false,
  });
  expect(await may('administrator')).toMatchObject({ editPlan: false, setPace: true });
});

test('sets pace and minutes one at a time or together, and records it', async () => {
  const teacher = await server.signIn(district.login('teacher'));
  const set = (body: { pace?: 'gentle'; minutesPerWeek?: number }) =>
    teacher('PATCH /api/learners/:learnerId/pace', { ...mine(), body });
  expect(await set({ pace: 'gentle' })).toEqual({ pace: 'gentle', minutesPerWeek: 90 });
  expect(await set({ minutesPerWeek: 45 })).toEqual({ pace: 'gentle', minutesPerWeek: 45 });
  const audited = await inDistrict(server.deps.connection, district, (tx) =>
    tx.selectFrom('audit_event').select('action').where('action', '=', 'set-pace').execute(),
  );
  expect(audited).toHaveLength(2);
});

test('hides a learner from whoever has nothing to do with them', async () => {
  for (const member of ['otherTeacher', 'otherPrincipal', 'classmate'] as const) {
    const stranger = await server.signIn(district.login(member));
    await expect(stranger('GET /api/learners/:learnerId', mine())).rejects.toMatchObject({
      status: 404,
    });
  }
});
