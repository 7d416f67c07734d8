import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { menteesOf, mentorOf } from './index.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let principal: Client<Api>;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  principal = await server.signIn(district.login('principal'));
});
afterAll(() => server.close());

const params = () => ({ classId: district.classId });
const mentor = () =>
  inDistrict(server.deps.connection, district, (tx) =>
    mentorOf(tx, district.districtId, district.people.learner),
  );
const mentees = (personId: string) =>
  inDistrict(server.deps.connection, district, async (tx) => {
    const { rows } = await tx.executeQuery<{ learner_id: string }>(
      menteesOf({ districtId: district.districtId, personId }).compile(tx),
    );
    return rows.map((row) => row.learner_id).toSorted();
  });
const name = (client: Client<Api>, mentorId: string | null) =>
  client('PUT /api/classes/:classId/mentors', {
    params: params(),
    body: { mentors: [{ learnerId: district.people.learner, mentorId }] },
  });

test('names nobody where the roster has no homeroom and nobody was named', async () => {
  expect(await mentor()).toBeUndefined();
  expect(await mentees(district.people.teacher)).toEqual([]);
});

test('takes the teacher of the homeroom until somebody is named', async () => {
  await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .updateTable('class')
      .set({ kind: 'homeroom' })
      .where('class_id', '=', district.classId)
      .execute(),
  );
  expect(await mentor()).toMatchObject({ personId: district.people.teacher, since: null });
  const both = [district.people.learner, district.people.classmate].toSorted();
  expect(await mentees(district.people.teacher)).toEqual(both);
});

test('gives a learner to a coach, and takes them off the homeroom teacher’s list', async () => {
  const { learners } = await name(principal, district.people.coach);
  expect(learners.find((one) => one.learnerId === district.people.learner)?.mentor).toMatchObject({
    personId: district.people.coach,
    name: 'coach Test',
  });
  expect(await mentor()).toMatchObject({ personId: district.people.coach });
  expect(await mentees(district.people.coach)).toEqual([district.people.learner]);
  expect(await mentees(district.people.teacher)).toEqual([district.people.classmate]);
});

test('goes back to the homeroom where the mentor has left or nobody is named any more', async () => {
  const setActive = (active: boolean) =>
    inDistrict(server.deps.connection, district, (tx) =>
      tx
        .updateTable('person')
        .set({ active })
        .where('person_id', '=', district.people.coach)
        .execute(),
    );
  await setActive(false);
  expect(await mentor()).toMatchObject({ personId: district.people.teacher });
  expect(await mentees(district.people.teacher)).toHaveLength(2);
  await setActive(true);
  await name(teacher, null);
  expect(await mentor()).toMatchObject({ personId: district.people.teacher, since: null });
});

test('refuses a mentor who may not see the learner, and changes nothing', async () => {
  const before = await teacher('GET /api/classes/:classId/mentors', { params: params() });
  for (const stranger of ['otherTeacher', 'otherPrincipal', 'guardian'] as const) {
    await expect(name(teacher, district.people[stranger])).rejects.toMatchObject({
      problem: { code: 'mentor-does-not-know-learner', params: { learners: 1 } },
    });
  }
  expect(await teacher('GET /api/classes/:classId/mentors', { params: params() })).toEqual(before);
});

test('refuses a learner of another class', async () => {
  const attempt = teacher('PUT /api/classes/:classId/mentors', {
    params: params(),
    body: {
      mentors: [{ learnerId: district.people.stranger, mentorId: district.people.teacher }],
    },
  });
  await expect(attempt).rejects.toMatchObject({ status: 404 });
});

test('offers the class’s own teachers first, then the school’s coaches and principals', async () => {
  const { candidates } = await teacher('GET /api/classes/:classId/mentors', { params: params() });
  expect(candidates.map((one) => one.name)).toEqual([
    'teacher Test',
    'coach Test',
    'principal Test',
  ]);
});
