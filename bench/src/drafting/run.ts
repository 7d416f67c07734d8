import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type OpenDatabase, startJobs } from '@everyplan/server';
import pg from 'pg';
import { openTemporaryServer, type TemporaryServer } from '../harness/temporary-server.ts';
import { copyAgain } from './copy-again.ts';
import { type BenchDistrict, makeDistrict } from './make-district.ts';
import { p95, signIn, visitClasses } from './page-visitor.ts';

const idleVisits = 300;
const warmUpVisits = 100;
const login = 'ada';
const password = 'a password of the benchmark';

/**
 * Drafts a district as production does (a job in its own process, while another answers class pages), beside a bare COPY of the rows that
 * it stored.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { json: { type: 'boolean' } } });
  const server = await openTemporaryServer();
  const owner = new pg.Client(server.database.roles.owner);
  try {
    await owner.connect();
    const district = await makeDistrict(owner);
    await makeAccount(server, owner, district);
    const figures = await measure(server, owner, district);
    console.log(values.json === true ? JSON.stringify(figures) : figures);
  } finally {
    await owner.end();
    await server.close();
  }
}

async function measure({ database }: TemporaryServer, owner: pg.Client, district: BenchDistrict) {
  const pages = await startPages(database);
  const jobs = await startJobs(database);
  try {
    const client = await signIn({ origin: pages.origin, login, password });
    const { classIds } = district;
    await visitClasses(client, classIds, (visits) => visits < warmUpVisits);
    const idle = await visitClasses(client, classIds, (visits) => visits < idleVisits);
    const startedAt = performance.now();
    await client('POST /api/draft-runs', { body: { scope: { district: true } } });
    const drafting = watchRun(owner);
    const busy = await visitClasses(client, classIds, () => drafting.goesOn());
    const seconds = ((await drafting.finished) - startedAt) / 1000;
    const copied = await copyAgain(owner);
    return {
      learners: district.learners,
      seconds,
      copySeconds: copied.seconds,
      ratio: seconds / copied.seconds,
      classPageP95: p95(busy),
      classPageIdleP95: p95(idle),
      rows: copied.rows,
      estimates: district.estimates,
      classPagesWhileDrafting: busy.length,
    };
  } finally {
    await jobs.stop();
    await pages.stop();
  }
}

async function makeAccount(
  { deps }: TemporaryServer,
  owner: pg.Client,
  { districtId, administratorId }: BenchDistrict,
): Promise<void> {
  const passwordHash = await deps.accounts.hash(password);
  const [accountId] = await deps.accounts.create([
    { name: 'Ada', username: login, email: undefined, passwordHash },
  ]);
  await owner.query(
    'insert into account_person (district_id, account_id, person_id) values ($1, $2, $3)',
    [districtId, accountId, administratorId],
  );
}

async function startPages({ roles, secret }: OpenDatabase) {
  const child = fork(fileURLToPath(new URL('serve-pages.ts', import.meta.url)), {
    stdio: 'inherit',
    env: { ...process.env, LOG_LEVEL: 'silent' },
  });
  child.send({ roles, secret });
  const [origin] = (await once(child, 'message')) as [string];
  return {
    origin,
    async stop() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

/** Looks every 50 ms whether the run is over; the database's own clock says when it was. */
function watchRun(owner: pg.Client) {
  let over = false;
  const wait = async () => {
    for (;;) {
      const { rows } = await owner.query<{ state: string; ago: number }>(
        `select state, extract(epoch from clock_timestamp() - finished_at)::float8 * 1000 as ago from draft_run`,
      );
      const run = rows[0];
      if (run?.state === 'failed') throw new Error('drafting failed');
      if (run?.state === 'done') return performance.now() - run.ago;
      await pause(50);
    }
  };
  const finished = wait().finally(() => (over = true));
  finished.catch(() => undefined);
  return { finished, goesOn: () => !over };
}
