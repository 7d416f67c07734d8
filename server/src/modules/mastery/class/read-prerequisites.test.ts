import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { makeMasteryWorld, type MasteryWorld } from '../testing-class.ts';

let world: MasteryWorld;

beforeAll(async () => {
  world = await makeMasteryWorld();
});
afterAll(() => world.server.close());

/** The world's standards are numbered 0 to 5, each the prerequisite of the next. */
const readBefore = (standard: number) =>
  world.teacher('GET /api/classes/:classId/mastery/:standardId/prerequisites', {
    params: { classId: world.district.classId, standardId: world.standards[standard] ?? '' },
    query: {},
  });
async function judge(learnerId: string, standard: number, level: number) {
  const about = { standardId: world.standards[standard] ?? '' };
  await world.teacher('POST /api/learners/:learnerId/evidence', {
    params: { learnerId },
    body: { ...about, score: 0.5, source: 'observation' },
  });
  await world.teacher('POST /api/learners/:learnerId/judgements', {
    params: { learnerId },
    body: { about, level, reason: 'seen today' },
  });
}

test('lists what comes before, nearest first, with the class by level and who misses what', async () => {
  const { learnerId, classmateId } = world;
  await judge(learnerId, 3, 1);
  await judge(classmateId, 3, 2);
  await judge(learnerId, 2, 2);
  await judge(classmateId, 2, 4);
  const { prerequisites, because } = await readBefore(3);
  expect(prerequisites.map(({ code, steps }) => [code, steps])).toEqual([
    ['4.N.3', 1],
    ['4.N.2', 2],
    ['4.N.1', 3],
  ]);
  expect(prerequisites[0]).toMatchObject({
    title: 'Number 3',
    counts: [0, 1, 0, 1],
    unsure: 0,
    unseen: 0,
    alsoMissing: [learnerId],
  });
  expect(because).toEqual([
    { code: 'class-begin-before', values: { missing: 1, notYet: 2, title: 'Number 3' } },
  ]);
});

test('never takes no evidence, or too little, for missing', async () => {
  await world.see(1, 0);
  const { prerequisites } = await readBefore(3);
  expect(prerequisites[1]).toMatchObject({ unsure: 1, unseen: 1, alsoMissing: [] });
  expect(prerequisites[2]).toMatchObject({ counts: [0, 0, 0, 0], unseen: 2, alsoMissing: [] });
});

test('lists each once where prerequisites go in a circle', async () => {
  await inDistrict(world.server.deps.connection, asSystem(world.district), (tx) =>
    sql`insert into standard_prerequisite (district_id, standard_id, prerequisite_id)
      values (${world.district.districtId}, ${world.standards[0]}, ${world.standards[3]})`.execute(
      tx,
    ),
  );
  const { prerequisites } = await readBefore(3);
  expect(prerequisites.map(({ code }) => code)).toEqual(['4.N.3', '4.N.2', '4.N.1']);
});

test('is not there for a class of others', async () => {
  const elsewhere = world.teacher('GET /api/classes/:classId/mastery/:standardId/prerequisites', {
    params: { classId: world.district.otherClassId, standardId: world.standards[3] ?? '' },
    query: {},
  });
  await expect(elsewhere).rejects.toMatchObject({ problem: { code: 'not-found' } });
});
