import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBareDistrict } from '../../testing/bare-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { enqueueDue, isDue } from './recurring.ts';
import { runWaitingJobs } from './run-jobs.ts';

describe('a district’s clock', () => {
  test('makes a job due in its hour and on its day of the week only', () => {
    const monday = { day: '2026-11-23', hour: 17, weekday: 1 };
    expect(isDue({ task: 'any', hour: 17 }, monday)).toBe(true);
    expect(isDue({ task: 'any', hour: 18 }, monday)).toBe(false);
    expect(isDue({ task: 'any', hour: 17, weekday: 1 }, monday)).toBe(true);
    expect(isDue({ task: 'any', hour: 17, weekday: 5 }, monday)).toBe(false);
  });
});

describe('what is due', () => {
  let server: TestServer;
  const ran: unknown[] = [];
  const tasks = { sing: async (_: unknown, payload: never) => void ran.push(payload) };
  const jobs = [{ task: 'sing', hour: 17 }];
  const work = () => runWaitingJobs(server.deps, tasks, server.roles.jobs);

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  test('is done once for each district in its own evening, however often the hour is called', async () => {
    const [here, there] = [await makeBareDistrict(server), await makeBareDistrict(server)];
    const owner = new pg.Client(server.roles.owner);
    await owner.connect();
    await owner.query(
      `update district set time_zone = 'America/Chicago' where district_id = '${there.districtId}'`,
    );
    await owner.end();

    await enqueueDue(server.deps, jobs, new Date('2026-11-23T17:00:00Z'));
    await enqueueDue(server.deps, jobs, new Date('2026-11-23T17:00:00Z'));
    await work();
    expect(ran).toEqual([{ districtId: here.districtId, day: '2026-11-23' }]);

    await enqueueDue(server.deps, jobs, new Date('2026-11-23T23:00:00Z'));
    await work();
    expect(ran.slice(1)).toEqual([{ districtId: there.districtId, day: '2026-11-23' }]);
  });

  test('tells the pages’ role of no district more than its id and its clock', async () => {
    const { fields } = await server.deps.connection.pool.query('select * from list_districts()');
    expect(fields.map((field) => field.name)).toEqual(['district_id', 'time_zone']);
    const { rows } = await sql`select * from district`.execute(server.deps.connection.kysely);
    expect(rows).toEqual([]);
  });
});
