import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { createSeededRandom } from '@everyplan/engine/tracing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyRows } from '../../../platform/db/copy-rows.ts';
import { inDistrict, inDistrictInBulk } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { importText } from '../../../testing/import-text.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addFit } from './fit-runs.ts';
import { runFit } from './run-fit.ts';

let server: TestServer;
let district: SmallDistrict;
let administrator: Client<Api>;
let count = 0;

beforeAll(async () => (server = await startTestServer()));
beforeEach(async () => {
  count += 1;
  district = await makeSmallDistrict(server, `fits-${count}`);
  administrator = await server.signIn(district.login('administrator'));
});
afterAll(() => server.close());

interface Pupil {
  readonly name: string;
  /** Whether a fit is judged by this learner. */
  readonly heldOut: boolean;
}

/** Learners of the roster besides those of the small district. */
async function addPupils(many: number): Promise<readonly Pupil[]> {
  const { districtId } = district;
  return inDistrictInBulk(server.deps.connection, district, async (_, client) => {
    const people = Array.from({ length: many }, (_, index) => [newId(), `pupil-${index}`] as const);
    await copyRows(
      client,
      {
        table: 'person',
        columns: ['district_id', 'person_id', 'source_id', 'given_name', 'family_name'],
      },
      people.map(([id, name]) => [districtId, id, name, name, 'Test']),
    );
    await copyRows(
      client,
      { table: 'person_role', columns: ['district_id', 'person_id', 'role_id', 'role'] },
      people.map(([id]) => [districtId, id, newId(), 'learner']),
    );
    const { rows } = await client.query<Pupil>(
      `select source_id as name, abs(hashtextextended(person_id::text, 1) % 10) < 2 as "heldOut"
       from person where source_id like 'pupil-%' order by person_id`,
    );
    return rows;
  });
}

type Chance = (pupil: Pupil, problem: number) => number;

/** Problems that are easy for everybody or hard for everybody: what the shipped model cannot know. */
const byProblem: Chance = (_, problem) => (problem % 2 === 0 ? 0.95 : 0.1);

async function bringAnswers(pupils: readonly Pupil[], each: number, chance: Chance) {
  const random = createSeededRandom(7);
  const rows = pupils.flatMap((pupil) =>
    Array.from({ length: each }, () => {
      const problem = Math.floor(random() * 20);
      const correct = random() < chance(pupil, problem) ? 1 : 0;
      return `${pupil.name},skill ${problem % 4},p${problem},${correct}`;
    }),
  );
  const content = ['learner,skill,problem,correct', ...rows, ''].join('\n');
  const outcome = await importText(server, district, { kind: 'evidence', content });
  expect(outcome.errors).toBe(0);
  return outcome;
}

async function fitOnce() {
  const { fitId } = await administrator('POST /api/model-fits');
  await server.workJobs();
  return administrator('GET /api/model-fits/:fitId', { params: { fitId } });
}

const estimates = () =>
  inDistrict(server.deps.connection, district, (tx) =>
    tx
      .selectFrom('estimate')
      .select(['learner_id', 'skill_id', 'mastery', 'model'])
      .orderBy('learner_id')
      .orderBy('skill_id')
      .execute(),
  );
const modelNames = async () => [...new Set((await estimates()).map(({ model }) => model))];

describe('a fit', () => {
  test('that foretells held-out learners better is kept, and every estimate is made with it', async () => {
    await bringAnswers(await addPupils(80), 50, byProblem);
    const [shipped] = await modelNames();
    const fit = await fitOnce();
    expect(fit).toMatchObject({ state: 'done', outcome: 'kept', answers: 4000 });
    expect(fit.judged!.after.logLoss).toBeLessThan(fit.judged!.before.logLoss);
    const model = await administrator('GET /api/model');
    expect(model.because.map(({ code }) => code)).toEqual(['model-fitted', 'model-right']);
    const names = await modelNames();
    expect(names).toHaveLength(1);
    expect(names).not.toEqual([shipped]);
    expect(fit.progress.done).toBe(80);
  });

  test('is judged by learners whom it has not seen, and dropped where it is worse', async () => {
    const pupils = await addPupils(80);
    await bringAnswers(pupils, 50, ({ heldOut }) => (heldOut ? 0.95 : 0.05));
    const before = await estimates();
    const fit = await fitOnce();
    expect(fit).toMatchObject({ state: 'done', outcome: 'no-better' });
    expect(await estimates()).toEqual(before);
    expect((await administrator('GET /api/model')).modelId).toBeNull();
  });

  test('is not made from too little evidence, and says so', async () => {
    await bringAnswers(await addPupils(30), 20, byProblem);
    const fit = await fitOnce();
    expect(fit).toMatchObject({ outcome: 'too-little-evidence', answers: 600, judged: null });
    expect(fit.because).toMatchObject([{ code: 'fit-too-little', values: { answers: 600 } }]);
  });

  test('gives the same model for the same evidence', async () => {
    await bringAnswers(await addPupils(80), 50, byProblem);
    await fitOnce();
    const first = await estimates();
    expect(await fitOnce()).toMatchObject({ outcome: 'kept' });
    expect(await estimates()).toEqual(first);
  });

  test('counts no evidence that was taken back', async () => {
    const pupils = await addPupils(80);
    const good = await bringAnswers(pupils, 50, byProblem);
    await good.undo();
    expect(await fitOnce()).toMatchObject({ outcome: 'too-little-evidence', answers: 0 });
  });

  test('is started once: who asks again follows the one under way', async () => {
    const first = await administrator('POST /api/model-fits');
    expect(await administrator('POST /api/model-fits')).toEqual(first);
    await server.workJobs();
    expect(await administrator('POST /api/model-fits')).not.toEqual(first);
  });
});

describe('a fit that is stopped', () => {
  const cancel = (fitId: string) =>
    administrator('POST /api/model-fits/:fitId/cancellation', { params: { fitId } });
  const read = (fitId: string) =>
    administrator('GET /api/model-fits/:fitId', { params: { fitId } });

  test('before it began never begins', async () => {
    const { fitId } = await administrator('POST /api/model-fits');
    await cancel(fitId);
    await server.workJobs();
    expect(await read(fitId)).toMatchObject({ state: 'cancelled', outcome: null });
  });

  test('in the middle leaves the model and the estimates as they were', async () => {
    await bringAnswers(await addPupils(80), 50, byProblem);
    const before = await estimates();
    const { districtId } = district;
    const { fitId } = await inDistrict(server.deps.connection, district, (tx) =>
      addFit(tx, { districtId, startedBy: null }),
    );
    const seen: string[] = [];
    await runFit(server.deps, { districtId, fitId }, async ({ state }) => {
      seen.push(state);
      if (state === 'fitting') await cancel(fitId);
    });
    expect(seen.at(-1)).toBe('fitting');
    expect(await read(fitId)).toMatchObject({ state: 'cancelled' });
    expect(await estimates()).toEqual(before);
    expect((await administrator('GET /api/model')).modelId).toBeNull();
  });

  test('while estimates are being written is told that it is too late', async () => {
    await bringAnswers(await addPupils(80), 50, byProblem);
    const { districtId } = district;
    const { fitId } = await inDistrict(server.deps.connection, district, (tx) =>
      addFit(tx, { districtId, startedBy: null }),
    );
    const refusals: unknown[] = [];
    await runFit(server.deps, { districtId, fitId }, async ({ state }) => {
      if (state === 'rebuilding') await cancel(fitId).catch((error) => refusals.push(error));
    });
    expect(refusals).toMatchObject([{ problem: { code: 'fit-too-late' } }]);
    expect(await read(fitId)).toMatchObject({ state: 'done', outcome: 'kept' });
  });
});

describe('a model of a district', () => {
  test('is nobody else’s: neither seen nor used by another district', async () => {
    await bringAnswers(await addPupils(80), 50, byProblem);
    const { fitId } = await fitOnce();
    const far = await makeSmallDistrict(server, `far-${count}`);
    const farAdministrator = await server.signIn(far.login('administrator'));
    expect((await farAdministrator('GET /api/model')).modelId).toBeNull();
    await expect(
      farAdministrator('GET /api/model-fits/:fitId', { params: { fitId } }),
    ).rejects.toMatchObject({ problem: { code: 'not-found' } });
    const rows = await inDistrict(server.deps.connection, far, (tx) =>
      tx.selectFrom('tracing_model').select('model_id').execute(),
    );
    expect(rows).toEqual([]);
  });

  test('estimates skills and problems that came after it, and takes an import back as before', async () => {
    const pupils = await addPupils(80);
    await bringAnswers(pupils, 50, byProblem);
    await fitOnce();
    const before = await estimates();
    const rows = [
      'pupil-0,skill 0,unheard-of,1',
      'pupil-0,a new skill,another,0',
      'pupil-0,skill 1,,1',
    ];
    const later = await importText(server, district, {
      kind: 'evidence',
      content: ['learner,skill,problem,correct', ...rows, ''].join('\n'),
    });
    const after = await estimates();
    expect(after.length).toBe(before.length + 1);
    expect(after.every(({ mastery }) => mastery > 0 && mastery < 1)).toBe(true);
    await later.undo();
    expect(await estimates()).toEqual(before);
  });
});
