import { mkdir } from 'node:fs/promises';
import pg from 'pg';
import type { Config } from '../config.ts';
import { loadSecret } from '../secret.ts';
import { checkDataFolder } from './check-data-folder.ts';
import type { Roles } from './database.ts';
import { startPostgres } from './embedded/start-postgres.ts';
import { migrate } from './migrate.ts';
import { embeddedRoles, serverRoles } from './roles.ts';

export interface OpenDatabase {
  readonly roles: Roles;
  readonly secret: string;
  /** The embedded one's folder. */
  readonly cluster: string | undefined;
  /** The embedded one's folder where it had to leave the data folder, and why. */
  readonly note: string | undefined;
  /** It was running already: a command leaves it running. */
  readonly joined: boolean;
  stop(): Promise<void>;
}

const embeddedName = 'everyplan';

/** The database as the settings say, there and migrated: a server's, or the embedded one, which is started. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  await mkdir(config.dataDir, { recursive: true }).catch(() => undefined);
  await checkDataFolder(config.dataDir);
  const secret = await loadSecret(config.dataDir, config.secret);
  if (config.databaseUrl !== undefined) {
    const roles = serverRoles(config.databaseUrl, secret);
    await migrate(roles);
    return {
      roles,
      secret,
      cluster: undefined,
      note: undefined,
      joined: true,
      stop: async () => undefined,
    };
  }
  const postgres = await startPostgres({ dataDir: config.dataDir });
  await createDatabase({ host: postgres.host, port: postgres.port, user: postgres.owner });
  const roles = embeddedRoles(postgres, embeddedName);
  await migrate(roles);
  return {
    roles,
    secret,
    cluster: postgres.cluster,
    note: postgres.movedBecause,
    joined: postgres.joined,
    stop: postgres.stop,
  };
}

async function createDatabase(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...owner, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      embeddedName,
    ]);
    if (rowCount === 0) await client.query(`create database ${embeddedName}`);
  } finally {
    await client.end();
  }
}
