import { spawn, type SpawnOptions } from 'node:child_process';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { Problem } from '../../errors.ts';
import { chooseAccount, type Account } from './choose-account.ts';
import { locateBinaries } from './locate-binaries.ts';
import { choosePlace, makePrivateDir, type Place } from './place.ts';

export interface EmbeddedPostgres {
  /** Connection settings of the owner; other roles use the same host and port. */
  readonly host: string;
  readonly port: number;
  readonly owner: string;
  /** Where the cluster lives: below the data folder, or where PostgreSQL's own account can reach it. */
  readonly cluster: string;
  readonly movedBecause: string | undefined;
  /** It was running already: somebody else's to stop. */
  readonly joined: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Tests trade durability for speed; nothing else may. */
  readonly durability?: 'safe' | 'none';
}

const owner = 'everyplan_owner';
const port = 5432;

/** Starts the embedded PostgreSQL, or joins the one that a killed process left running on the same data. */
export async function startPostgres({
  dataDir,
  durability = 'safe',
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = await chooseAccount();
  const place = await choosePlace(dataDir, await locateBinaries(), account);
  await mkdir(path.dirname(place.cluster), {
    recursive: true,
    mode: account === undefined ? 0o700 : 0o755,
  });
  await makePrivateDir(place.socketDir, account);
  await createCluster(place, account);
  const joined = await isRunning(place);
  if (!joined) await launch(place, account, durability);
  return {
    host: place.socketDir,
    port,
    owner,
    cluster: place.cluster,
    movedBecause: place.movedBecause,
    joined,
    stop: () => stop(place, account),
  };
}

async function createCluster(place: Place, account: Account | undefined): Promise<void> {
  const finished = await stat(path.join(place.cluster, 'PG_VERSION')).catch(() => undefined);
  const started = await stat(path.join(place.cluster, 'global', 'pg_control')).catch(
    () => undefined,
  );
  if (finished !== undefined && started !== undefined) return;
  await rm(place.cluster, { recursive: true, force: true });
  await makePrivateDir(place.cluster, account);
  const flags = [
    '-D',
    place.cluster,
    '-U',
    owner,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
  ];
  const provider = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const { code, output } = await run(
    path.join(place.programs, 'bin', 'initdb'),
    [...flags, ...provider],
    account,
  );
  if (code === 0) return;
  await rm(place.cluster, { recursive: true, force: true });
  throw cannotStart(output);
}

async function isRunning(place: Place): Promise<boolean> {
  const lock = path.join(place.cluster, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0)) return false;
  if (await isOurPostgres(pid, place)) return true;
  // The number in a lock that a crash left behind may by now be another program's, which PostgreSQL cannot tell.
  await rm(lock, { force: true });
  await rm(path.join(place.socketDir, `.s.PGSQL.${port}.lock`), { force: true });
  return false;
}

async function isOurPostgres(pid: number, place: Place): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return commandLine === undefined ? answers(place) : commandLine.includes(place.cluster);
}

async function launch(
  place: Place,
  account: Account | undefined,
  durability: 'safe' | 'none',
): Promise<void> {
  const logFile = path.join(path.dirname(place.cluster), 'postgres.log');
  const log = await open(logFile, 'a', 0o600);
  const settings = {
    listen_addresses: '',
    unix_socket_directories: place.socketDir,
    unix_socket_permissions: '0700',
    max_connections: '80',
    ...(durability === 'none'
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
      : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    path.join(place.programs, 'bin', 'postgres'),
    ['-D', place.cluster, '-p', String(port), ...flags],
    {
      ...as(account),
      // A session of its own: Ctrl-C reaches us first, and we stop it when nobody needs it any more.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    },
  );
  await log.close();
  const ended = new AbortController();
  child.once('error', () => ended.abort());
  child.once('exit', () => ended.abort());
  child.unref();
  for (let attempt = 0; attempt < 600 && !ended.signal.aborted; attempt += 1) {
    if (await answers(place)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw cannotStart(
    (await readFile(logFile, 'utf8').catch(() => '')).split('\n').slice(-8).join('\n'),
  );
}

async function answers(place: Place): Promise<boolean> {
  const client = new pg.Client({ host: place.socketDir, port, user: owner, database: 'postgres' });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function stop(place: Place, account: Account | undefined): Promise<void> {
  const flags = ['stop', '-D', place.cluster, '-m', 'fast', '-w', '-t', '60'];
  await run(path.join(place.programs, 'bin', 'pg_ctl'), flags, account);
}

function as(account: Account | undefined): SpawnOptions {
  return { cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C' }, ...account };
}

async function run(program: string, flags: readonly string[], account: Account | undefined) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(program, flags, { ...as(account), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

function cannotStart(output: string): Problem {
  const full = /no space left/i.test(output);
  return new Problem({
    code: full ? 'data-folder-full' : 'postgres-did-not-start',
    status: 500,
    message: full
      ? 'The disk is full: PostgreSQL could not start.'
      : `PostgreSQL did not start: ${output.trim()}`,
    next: full ? 'Free some space and start again.' : 'Run: npm run everyplan -- doctor',
  });
}
