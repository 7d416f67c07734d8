import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

export interface StartServer {
  readonly demo: boolean;
  /** Where its mail goes; a file outbox where absent. */
  readonly smtpUrl?: string;
}

export interface RunningServer {
  readonly origin: string;
  readonly dataDir: string;
  /** What it printed when it was ready. */
  readonly greeting: string;
  /** Stops it as Ctrl-C does, and takes its folder away. */
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readyMs = 300_000;
const stopMs = 60_000;

/** Starts Everyplan as a school does, by its command, on a folder of its own and a free port. */
export async function startServer({ demo, smtpUrl }: StartServer): Promise<RunningServer> {
  const port = await freePort();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ep-journeys-'));
  // Started by root, PostgreSQL runs as another account, who must be able to enter.
  await chmod(dataDir, 0o755);
  const child = spawn(
    process.execPath,
    ['server/src/cli/main.ts', 'start', '--port', String(port), ...(demo ? [] : ['--no-demo'])],
    { cwd: root, env: environment(dataDir, smtpUrl), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = async () => {
    await stopChild(child);
    await removeFolders(dataDir);
  };
  try {
    return { origin: `http://localhost:${port}`, dataDir, greeting: await ready(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environment(dataDir: string, smtpUrl: string | undefined): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, SMTP_URL: _smtp, ...env } = process.env;
  return {
    ...env,
    NODE_ENV: 'production',
    EVERYPLAN_DATA: dataDir,
    ...(smtpUrl !== undefined && { SMTP_URL: smtpUrl }),
  };
}

function ready(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  const late = setTimeout(() => reject(new Error(`The server is not ready:\n${said}`)), readyMs);
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('Ctrl-C stops it.')) resolve(said);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  return promise.finally(() => clearTimeout(late));
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  const late = setTimeout(() => child.kill('SIGKILL'), stopMs);
  child.kill('SIGINT');
  await promise;
  clearTimeout(late);
}

/** Started by root in a private folder, the cluster lives elsewhere, and the data folder holds a note that says where. */
async function removeFolders(dataDir: string): Promise<void> {
  const note = path.join(dataDir, 'WHERE-THE-DATABASE-IS.txt');
  const [moved] =
    /\/var\/lib\/everyplan\/\w+/.exec(await readFile(note, 'utf8').catch(() => '')) ?? [];
  if (moved !== undefined) await rm(moved, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
