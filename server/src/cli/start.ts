import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildServer } from '../app.ts';
import { isSetUp, makeSetupCode, readDemo } from '../modules/session/index.ts';
import { loadStarterLibraries } from '../modules/reading/index.ts';
import { openDeps } from '../open-deps.ts';
import type { Config } from '../platform/config.ts';
import type { Deps } from '../platform/deps.ts';
import { openDatabase, type OpenDatabase } from '../platform/db/open-database.ts';
import { Problem } from '../platform/errors.ts';
import { findFreePort, isFree } from './free-port.ts';
import { hasDemoDistrict, seedDemo } from '../demo/seed-demo.ts';
import { holdRunningLock } from './running-lock.ts';
import { startJobs } from './start-jobs.ts';

export interface StartOptions {
  /** Seed the demo district where there is none yet. */
  readonly demo: boolean;
  /** Build the web pages where their sources have changed. */
  readonly build: boolean;
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts everything in one terminal: PostgreSQL, pages, jobs; Ctrl-C stops all of it. */
export async function start(config: Config, options: StartOptions): Promise<void> {
  const startedAt = performance.now();
  await refuseTakenPort(config);
  if (options.build) await buildPages();
  const database = await openDatabase(config);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const each of closers.toReversed()) await each().catch(() => undefined);
  };
  try {
    closers.push(await holdRunningLock(database.roles.owner));
    // From here on the database is ours alone, also one that a killed server left running.
    closers.unshift(database.stop);
    const deps = openDeps(config, database.roles, database.secret);
    closers.push(deps.close);
    if (await needsDemo(deps, options)) await seedDemo(deps, database.roles, say);
    await loadStarterLibraries(deps);
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
