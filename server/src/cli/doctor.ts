import { stat } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { readConfig, type Config } from '../platform/config.ts';
import { checkDataFolder } from '../platform/db/check-data-folder.ts';
import { chooseAccount } from '../platform/db/embedded/choose-account.ts';
import { locateBinaries } from '../platform/db/embedded/locate-binaries.ts';
import { choosePlace } from '../platform/db/embedded/place.ts';
import { Problem } from '../platform/errors.ts';
import { findFreePort, isFree } from './free-port.ts';
import { openOutput } from './output.ts';
import { withDeps } from './with-deps.ts';

interface Finding {
  readonly check: string;
  readonly state: 'fine' | 'notice' | 'wrong';
  readonly message: string;
  readonly next?: string;
}

type Check = (config: Config) => Promise<Omit<Finding, 'check'>>;

/** Looks at all that a start needs and says what to do about what is wrong. Changes nothing of the data. */
export async function doctor({ json = false }: { readonly json?: boolean }): Promise<void> {
  const output = openOutput(json);
  const config = readConfig(process.env);
  const findings: Finding[] = [];
  for (const [check, look] of Object.entries(checks)) {
    findings.push({ check, ...(await look(config).catch(toFinding)) });
  }
  output.result({ findings }, () => findings.map(lineOf));
  if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
}

const checks: Readonly<Record<string, Check>> = {
  node: async () => {
    const major = Number(process.versions.node.split('.')[0]);
    if (major >= 24) return fine(`Node.js ${process.versions.node}`);
    return {
      state: 'wrong',
      message: `Node.js ${process.versions.node} is too old: 24 is needed.`,
      next: 'Run it through npm (npm start), which brings its own.',
    };
  },

  'data folder': async ({ dataDir }) => {
    const { freeBytes } = await checkDataFolder(dataDir);
    return fine(`${dataDir} can be written, ${Math.round(freeBytes / 1024 ** 3)} GB free`);
  },

  postgres: async ({ dataDir, databaseUrl }) => {
    if (databaseUrl !== undefined) return fine('a server (DATABASE_URL)');
    const account = await chooseAccount();
    const binaries = await locateBinaries();
    const place = await choosePlace(dataDir, binaries, account);
    const where =
      place.movedBecause === undefined
        ? place.cluster
        : `${place.cluster}, since ${place.movedBecause}`;
    return fine(
      `embedded ${binaries.version}${account === undefined ? '' : ', under its own account'}, in ${where}`,
    );
  },

  database: async () => withDeps(async ({ database }) => inspect(database.roles.owner)),

  port: async ({ host, port }) => {
    if (await isFree(host, port)) return fine(`${port} is free`);
    const free = await findFreePort(host, port + 1);
    return {
      state: 'notice',
      message: `Port ${port} is in use: Everyplan runs already, or another program has it.`,
      next: `If it is another program: npm start -- --port ${free ?? ''}`,
    };
  },

  mail: async ({ smtpUrl, dataDir }) => {
    if (smtpUrl !== undefined) return fine(`sent by ${new URL(smtpUrl).host}`);
    return {
      state: 'notice',
      message: `No mail server is set: messages are kept as files in ${path.join(dataDir, 'outbox')}.`,
      next: 'Set SMTP_URL, for example smtp://user:password@mail.example.org:587',
    };
  },

  'web pages': async () => {
    const built = await stat(new URL('../../../web/dist/index.html', import.meta.url)).catch(
      () => undefined,
    );
    return built === undefined
      ? {
          state: 'notice',
          message: 'The web pages are not built yet.',
          next: 'npm start builds them.',
        }
      : fine(`built ${built.mtime.toISOString().slice(0, 10)}`);
  },
};

async function inspect(owner: pg.PoolConfig): Promise<Omit<Finding, 'check'>> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{
      version: string;
      migrations: number;
      districts: number;
      size: string;
    }>(
      `select current_setting('server_version') as version, (select count(*)::int from schema_migration) as migrations,
         (select count(*)::int from district) as districts, pg_size_pretty(pg_database_size(current_database())) as size`,
    );
    const found = rows[0];
    return fine(
      `PostgreSQL ${found?.version}, ${found?.migrations} migrations, ${found?.districts} district(s), ${found?.size}`,
    );
  } finally {
    await client.end();
  }
}

function fine(message: string): Omit<Finding, 'check'> {
  return { state: 'fine', message };
}

function toFinding(error: unknown): Omit<Finding, 'check'> {
  if (error instanceof Problem) return { state: 'wrong', message: error.message, next: error.next };
  return {
    state: 'wrong',
    message: (error as Error).message,
    next: 'See the log in the data folder (postgres.log).',
  };
}

const marks = { fine: 'ok  ', notice: 'note', wrong: 'FAIL' } as const;

function lineOf({ check, state, message, next }: Finding): string {
  return `${marks[state]} ${check.padEnd(12)} ${message}${next === undefined ? '' : `\n                  ${next}`}`;
}
