import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../platform/id.ts';
import { makeAccessWorld, type AccessWorld } from '../../../testing/access/world.ts';
import { attachmentFileOf, partsFolderOf } from '../../attachments/index.ts';
import { removeOldSeals } from './remove-old-seals.ts';

let world: AccessWorld;
let owner: pg.Client;
let learnerId: string;

beforeAll(async () => {
  world = await makeAccessWorld();
  owner = new pg.Client(world.server.roles.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.server.close();
});

const as = (member: 'principal' | 'administrator' | 'guardian') =>
  world.server.signIn(world.district.login(member));

async function setWait(erasureWaitDays: number): Promise<void> {
  await (
    await as('administrator')
  )('PUT /api/trust/setting', { body: { answerDays: 30, erasureWaitDays, sealedYears: 5 } });
}

async function propose(reason = 'The family moved away and asked.'): Promise<string> {
  const principal = await as('principal');
  const { erasureId } = await principal('POST /api/learners/:learnerId/erasures', {
    params: { learnerId },
    body: { reason },
  });
  return erasureId;
}

async function stateOf(erasureId: string): Promise<string | undefined> {
  const { erasures } = await (await as('administrator'))('GET /api/erasures');
  return erasures.find((one) => one.erasureId === erasureId)?.state;
}

beforeEach(() => {
  learnerId = world.district.people.learner;
});

describe('an erasure', () => {
  test('says before what goes and what is kept, and changes nothing', async () => {
    const preview = await (
      await as('principal')
    )('GET /api/learners/:learnerId/erasure-preview', { params: { learnerId } });
    const goes = new Map(preview.goes.map(({ table, rows }) => [table, rows]));
    expect(goes.get('plan')).toBe(1);
    expect(goes.get('evidence')).toBeGreaterThan(0);
    expect(goes.get('goal')).toBeGreaterThan(0);
    expect(await rowsOf(learnerId)).toBeGreaterThan(0);
  });

  test('waits, needs a second person, and can be stopped', async () => {
    await setWait(7);
    const erasureId = await propose();
    const administrator = await as('administrator');
    const params = { erasureId };
    await expect(
      administrator('POST /api/erasures/:erasureId/confirmation', { params }),
    ).rejects.toMatchObject({ problem: { code: 'erasure-waits' } });
    await expect(propose()).rejects.toMatchObject({ problem: { code: 'erasure-proposed' } });
    await administrator('DELETE /api/erasures/:erasureId', { params });
    expect(await stateOf(erasureId)).toBe('stopped');
    await setWait(0);
    const own = await administrator('POST /api/learners/:learnerId/erasures', {
      params: { learnerId },
      body: { reason: 'I alone' },
    });
    await expect(
      administrator('POST /api/erasures/:erasureId/confirmation', {
        params: { erasureId: own.erasureId },
      }),
    ).rejects.toMatchObject({ problem: { code: 'erasure-needs-another' } });
    await administrator('DELETE /api/erasures/:erasureId', { params: own });
  });

  test('cannot be had from the database without the agreement of two', async () => {
    const app = new pg.Client(world.server.roles.app);
    await app.connect();
    await app.query(
      `begin; set local app.district_id = '${world.district.districtId}'; set local app.sees_all = 'yes'; set local app.erasing = 'yes'`,
    );
    const { rows } = await app.query('select erase_learner(gen_random_uuid()) as erased');
    expect(rows).toEqual([{ erased: null }]);
    await expect(app.query('delete from evidence')).rejects.toThrow(/permission denied/);
    await app.query('rollback');
    await expect(app.query('select remove_learner(gen_random_uuid())')).rejects.toThrow(
      /permission denied/,
    );
    await app.end();
  });

  test('that is killed in the middle leaves everything as it was, and is done by the next run', async () => {
    await setWait(0);
    await leaveFailedJob(learnerId);
    await leaveFailedJob(world.district.people.classmate);
    const erasureId = await propose();
    const attachmentId = await attach();
    const hers = await leaveRecordingPart(learnerId);
    const another = await leaveRecordingPart(world.district.people.classmate);
    await (
      await as('administrator')
    )('POST /api/erasures/:erasureId/confirmation', { params: { erasureId } });
    const before = await rowsOf(learnerId);
    await killInTheMiddle(erasureId);
    expect(await rowsOf(learnerId)).toBe(before);
    expect(await stateOf(erasureId)).toBe('confirmed');

    const { rows: person } = await owner.query<{ given_name: string; username: string }>(
      'select given_name, username from person where person_id = $1',
      [learnerId],
    );
    await world.server.workJobs();
    expect(await stateOf(erasureId)).toBe('done');
    expect(await placesThatName(learnerId)).toEqual([]);
    expect(await placesThatName(person[0]?.username ?? '')).toEqual([]);
    expect(await jobsNaming(learnerId)).toBe(0);
    expect(await jobsNaming(world.district.people.classmate)).toBe(1);
    const file = attachmentFileOf(world.district.districtId, attachmentId);
    await expect(world.server.deps.files.read(file).toArray()).rejects.toThrow(/ENOENT/);
    const folder = partsFolderOf(world.district.districtId);
    const left = (await world.server.deps.files.list(folder)).map(({ name }) => name);
    expect(left).toContain(another);
    expect(left).not.toContain(hers);
  });

  test('leaves others’ data alone, and the trail without content', async () => {
    const { people, login } = world.district;
    expect(await rowsOf(people.classmate)).toBeGreaterThan(0);
    await world.server.signIn(login('classmate'));
    await expect(world.server.signIn(login('learner'))).rejects.toMatchObject({ status: 401 });
    const { rows } = await owner.query<{ count: number }>(
      `select count(*) from audit_event where action in ('draft-plan', 'record-evidence')`,
    );
    expect(Number(rows[0]?.count)).toBeGreaterThan(0);
  });

  test('keeps what the law demands where only an administrator finds it, until its day', async () => {
    const { sealed } = await (await as('administrator'))('GET /api/trust');
    expect(sealed).toMatchObject([
      {
        name: 'learner Test',
        content: { enrolments: [{ class: 'Grade 4 Blue' }], schools: ['Brook School'] },
      },
    ]);
    expect((await (await as('principal'))('GET /api/trust')).sealed).toBeNull();
    const { districtId } = world.district;
    const deps = world.server.deps;
    const keepUntil = sealed?.[0]?.keepUntil ?? '';
    await removeOldSeals(deps, { districtId, day: keepUntil });
    expect((await (await as('administrator'))('GET /api/trust')).sealed).toHaveLength(1);
    await removeOldSeals(deps, { districtId, day: '2099-01-01' });
    expect((await (await as('administrator'))('GET /api/trust')).sealed).toEqual([]);
  });

  test('run again finds nothing to do', async () => {
    const { rows } = await owner.query<{ erasure_id: string }>(
      'select erasure_id from erasure where done_at is not null',
    );
    const app = new pg.Client(world.server.roles.app);
    await app.connect();
    await app.query(
      `begin; set local app.district_id = '${world.district.districtId}'; set local app.sees_all = 'yes'`,
    );
    const again = await app.query('select erase_learner($1) as erased', [rows[0]?.erasure_id]);
    expect(again.rows).toEqual([{ erased: null }]);
    await app.end();
  });
});

/** A recording of which one part has come, as the browser sends it. */
async function leaveRecordingPart(of: string): Promise<string> {
  const params = { learnerId: of, recordId: newId(), audioId: newId(), number: 0 };
  const path = '/api/learners/:learnerId/running-records/:recordId' as const;
  const source = { kind: 'pasted', title: 'Rain', language: 'en', text: 'It rained.' } as const;
  await world.teacher(`PUT ${path}`, {
    params,
    body: { source, way: 'screen', readOn: '2026-10-12' },
  });
  const body = Buffer.from('la la');
  await world.teacher(`PUT ${path}/audio/:audioId/parts/:number`, { params, body });
  return `${of}.${params.recordId}.${params.audioId}.0`;
}

async function attach(): Promise<string> {
  const { attachmentId } = await world.teacher('POST /api/learners/:learnerId/attachments', {
    params: { learnerId },
    query: { fileName: 'page.png' },
    body: Buffer.from('\x89PNG\r\n\x1a\n and its pixels', 'latin1'),
  });
  return attachmentId;
}

/** Erases, and dies before the end of the transaction. */
async function killInTheMiddle(erasureId: string): Promise<void> {
  const app = new pg.Client(world.server.roles.app);
  app.on('error', () => undefined);
  await app.connect();
  await app.query(
    `begin; set local app.district_id = '${world.district.districtId}'; set local app.sees_all = 'yes'`,
  );
  const { rows } = await app.query<{ erased: unknown; pid: number }>(
    'select erase_learner($1) as erased, pg_backend_pid() as pid',
    [erasureId],
  );
  expect(rows[0]?.erased).not.toBeNull();
  await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
}

async function rowsOf(id: string): Promise<number> {
  const { rows } = await owner.query<{ name: string }>(`select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'learner_id' where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`);
  let total = 0;
  for (const { name } of rows) {
    const found = await owner.query<{ count: number }>(
      `select count(*) from "${name}" where learner_id = $1`,
      [id],
    );
    total += Number(found.rows[0]?.count);
  }
  return (
    total + ((await owner.query('select from person where person_id = $1', [id])).rowCount ?? 0)
  );
}

/** A job that will never be tried again, as one that has failed too often: no task has its name. */
async function leaveFailedJob(about: string): Promise<void> {
  await owner.query('select queue.add($1, $2, null)', [
    'nobody-does-this',
    JSON.stringify({ learnerId: about }),
  ]);
}

async function jobsNaming(id: string): Promise<number> {
  const jobs = new pg.Client(world.server.roles.jobs);
  await jobs.connect();
  const { rowCount } = await jobs.query(
    'select from graphile_worker._private_jobs where position($1 in payload::text) > 0',
    [id],
  );
  await jobs.end();
  return rowCount ?? 0;
}

/** Walks the catalogue: every table of ours in which a text stands anywhere; what is sealed by law is the exception. */
async function placesThatName(text: string): Promise<string[]> {
  const { rows } = await owner.query<{
    name: string;
  }>(`select c.oid::regclass::text as name from pg_class c
    where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace) and c.relname <> 'sealed_record'`);
  const places: string[] = [];
  for (const { name } of rows) {
    const found = await owner.query(`select from ${name} t where position($1 in t::text) > 0`, [
      text,
    ]);
    if (found.rowCount !== 0) places.push(name);
  }
  return places;
}
