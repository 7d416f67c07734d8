import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { buildServer } from '../app.ts';
import { isSetUp, makeSetupCode, readDemo } from '../modules/session/index.ts';
import { openDeps } from '../open-deps.ts';
import type { Config } from '../platform/config.ts';
import type { Deps } from '../platform/deps.ts';
import { openDatabase, type OpenDatabase } from '../platform/db/open-database.ts';
import { Problem } from '../platform/errors.ts';
import { findFreePort, isFree } from './free-port.ts';
import { hasDemoDistrict, seedDemo } from '../demo/seed-demo.ts';
import { startJobs } from './start-jobs.ts';

export interface StartOptions {
  /** Seed the demo district where there is none yet. */
  readonly demo: boolean;
  /** Build the web pages where their sources have changed. */
  readonly build: boolean;
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Held as long as a server runs on a data folder; any number does that all of them share. */
const runningLock = 7_460_120_313;

/** Starts everything in one terminal: PostgreSQL, pages, jobs; Ctrl-C stops all of it. */
export async function start(config: Config, options: StartOptions): Promise<void> {
  const startedAt = performance.now();
  await refuseTakenPort(config);
  if (options.build) await buildPages();
  const database = await openDatabase(config);
  const closers: (() => Promise<void>)[] = [database.stop];
  const close = async () => {
    for (const each of closers.toReversed()) await each().catch(() => undefined);
  };
  try {
    closers.push(await holdLock(database));
    const deps = openDeps(config, database.roles, database.secret);
    closers.push(deps.close);
    if (await needsDemo(deps, options)) await seedDemo(deps, database.roles, say);
    const jobs = await startJobs(database);
    closers.push(jobs.stop);
    const app = await buildServer(deps);
    closers.push(() => app.close());
    await app.listen({ host: config.host, port: config.port });
    await greet(config, database, { startedAt, setUp: await isSetUp(deps.connection) });
  } catch (error) {
    await close();
    throw error;
  }
  await stopSignal();
  say('\nStopping…');
  await close();
  say('Stopped. Everything is saved.');
}

/** A new installation, or one whose seeding was cut off. */
async function needsDemo(deps: Deps, { demo }: StartOptions): Promise<boolean> {
  if (!demo || (await readDemo(deps.config.dataDir)) !== null) return false;
  return !(await isSetUp(deps.connection)) || (await hasDemoDistrict(deps));
}

async function refuseTakenPort({ host, port }: Config): Promise<void> {
  if (await isFree(host, port)) return;
  const free = await findFreePort(host, port + 1);
  throw new Problem({
    code: 'port-taken',
    status: 500,
    message: `Port ${port} is used by another program (or Everyplan runs already).`,
    next: free === undefined ? 'Stop that program.' : `Start with: npm start -- --port ${free}`,
    params: { port, free: free ?? 0 },
  });
}

async function buildPages(): Promise<void> {
  await run(process.execPath, ['web/build-if-changed.ts'], { cwd: root, maxBuffer: 1 << 26 });
}

/** A session's lock goes with its process, however that ends: no file is left behind to be in the way. */
async function holdLock(database: OpenDatabase): Promise<() => Promise<void>> {
  const client = new pg.Client(database.roles.owner);
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1) as held',
    [runningLock],
  );
  if (rows[0]?.held !== true) {
    await client.end();
    throw new Problem({
      code: 'already-running',
      status: 500,
      message: 'Everyplan is already running on this data folder.',
      next: 'Use the one that runs, or stop it first.',
    });
  }
  return () => client.end();
}

interface Started {
  readonly startedAt: number;
  readonly setUp: boolean;
}

async function greet(
  config: Config,
  database: OpenDatabase,
  { startedAt, setUp }: Started,
): Promise<void> {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(
    `\nEveryplan is ready (${seconds} s):  http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${config.port}\n`,
  );
  if (database.note !== undefined)
    say(`The database lives outside the data folder: ${database.note}.\n`);
  const demo = await readDemo(config.dataDir);
  if (demo !== null) {
    say(`Demo accounts (password: ${demo.password})`);
    for (const { role, login, name } of demo.accounts)
      say(`  ${role.padEnd(14)} ${login.padEnd(36)} ${name}`);
  } else if (!setUp) {
    say(
      `First run: open the address above and enter the code ${await makeSetupCode(config.dataDir)} to make your district.`,
    );
  }
  say('\nCtrl-C stops it.');
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });
}

function say(line: string): void {
  console.log(line);
}
