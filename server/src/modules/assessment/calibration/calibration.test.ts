import { refineDifficulties } from '@everyplan/engine/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { makeBank } from '../bank/bank.ts';
import { bankOf } from '../bank/bank-of.ts';
import { writtenBank } from '../bank/written-bank.ts';
import { scoreSession } from '../sessions/score-session.ts';
import { drawTruth, normal, seeded, sit } from '../sessions/simulated-readers.ts';
import { believeItems, believePersons, levelsOf } from './beliefs.ts';
import { calibrateItems } from './calibrate-items.ts';

const bank = writtenBank('en');
const now = new Date('2026-11-29T04:00:00Z');
let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

/** Finished sessions of readers of all grades, on items that truly are as `truth` has them. */
function simulate(sessions: number, random: () => number, truth = drawTruth(bank, random)) {
  return Array.from({ length: sessions }, (_, seed) => {
    const priorGrade = Math.floor(9 * random()) + 0.5;
    const truly = priorGrade + 1.5 * normal(random);
    const facts = { seed, priorGrade, priorError: 1.8, withheld: [] };
    const answers = sit({ bank, truth, grade: truly, facts, random });
    return { truly, answers, facts, ...scoreSession(bank, answers) };
  });
}

type Simulated = ReturnType<typeof simulate>[number];

const asRow = ({ facts, scored }: Simulated) => ({
  prior_grade: facts.priorGrade,
  prior_error: facts.priorError,
  scored,
});

test('answers teach the levels: their error falls, and results on the new levels keep what they promise', () => {
  const random = seeded(21);
  const truth = drawTruth(bank, random);
  const sessions = simulate(400, random, truth);
  const persons = believePersons(sessions.map(asRow));
  const learned = levelsOf(bank, refineDifficulties({ items: believeItems(bank), persons }).items);
  const gap = (of: 'level' | 'writtenLevel') =>
    Math.sqrt(
      learned.reduce((sum, each) => sum + (each[of] - (truth.get(each.itemId) ?? 0)) ** 2, 0) /
        learned.length,
    );
  expect(gap('level')).toBeLessThan(0.8 * gap('writtenLevel'));

  const levels = new Map([...bank.levels, ...learned.map((each) => [each.itemId, each] as const)]);
  const better = makeBank('en', [...bank.items.values()], levels);
  const fresh = simulate(200, random, truth).map(({ truly, answers }) => ({
    truly,
    ...scoreSession(better, answers),
  }));
  const covered = fresh.filter((each) => Math.abs(each.grade - each.truly) <= 1.645 * each.error);
  expect(covered.length / fresh.length).toBeGreaterThan(0.84);
});

test('the job keeps a version, once for the same answers, and new sessions use it', async () => {
  const run = () =>
    calibrateItems(server.deps, { districtId: district.districtId, language: 'en', askedBy: null });
  expect(await run()).toBeUndefined();
  await keep(simulate(40, seeded(5)));
  const calibrationId = await run();
  expect(calibrationId).toBeDefined();
  expect(await run()).toBeUndefined();

  const principal = await server.signIn(district.login('principal'));
  const told = await principal('GET /api/item-calibrations', { query: { language: 'en' } });
  expect(told.versions).toMatchObject([{ calibrationId, sessions: 40, converged: true }]);
  expect(told.items.length).toBeGreaterThan(20);
  expect(told.items.some(({ fitsBadly }) => fitsBadly)).toBe(false);

  const [moved] = told.items;
  const wanted = { districtId: district.districtId, language: 'en' as const };
  const [before, after] = await inDistrict(
    server.deps.connection,
    asSystem(district),
    async (tx) => [
      await bankOf(tx, { ...wanted, calibrationId: null }),
      await bankOf(tx, { ...wanted, calibrationId: calibrationId ?? null }),
    ],
  );
  expect(after?.levels.get(moved?.itemId ?? '')?.level).toBe(moved?.level);
  expect(before?.levels.get(moved?.itemId ?? '')?.level).toBe(moved?.writtenLevel);
  expect(after?.items.size).toBe(before?.items.size);
});

test('an administrator asks for it by hand, and a job does it', async () => {
  await keep(simulate(10, seeded(6)));
  const administrator = await server.signIn(district.login('administrator'));
  await administrator('POST /api/item-calibrations', { body: { language: 'en' } });
  await server.workJobs();
  const { versions } = await administrator('GET /api/item-calibrations', {
    query: { language: 'en' },
  });
  expect(versions.map(({ sessions }) => sessions)).toContain(50);
});

/** Finished sessions of one learner, each of a check of its own. */
function keep(sessions: readonly Simulated[]): Promise<void> {
  const row = { district_id: district.districtId };
  return inDistrict(server.deps.connection, asSystem(district), async (tx) => {
    for (const each of sessions) {
      const checkId = newId();
      await tx
        .insertInto('reading_check')
        .values({
          ...row,
          check_id: checkId,
          class_id: district.classId,
          language: 'en',
          closes_on: '2026-12-01',
          asks_all: true,
          opened_by: district.people.teacher,
          opened_at: now,
          closed_at: now,
        })
        .execute();
      await tx
        .insertInto('check_session')
        .values({
          ...row,
          session_id: newId(),
          check_id: checkId,
          learner_id: district.people.learner,
          language: 'en',
          started_at: now,
          seed: each.facts.seed,
          prior_grade: each.facts.priorGrade,
          prior_error: each.facts.priorError,
          withheld: [],
          calibration_id: null,
          finished_at: now,
          grade: each.grade,
          error: each.error,
          ended_because: 'sure',
          scored: JSON.stringify(each.scored),
        })
        .execute();
    }
  });
}
