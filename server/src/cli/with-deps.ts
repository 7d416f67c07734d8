import { openDeps, type OpenDeps } from '../open-deps.ts';
import { readConfig } from '../platform/config.ts';
import { isServing } from './running-lock.ts';
import { openDatabase, type OpenDatabase } from '../platform/db/open-database.ts';

export interface Opened {
  readonly deps: OpenDeps;
  readonly database: OpenDatabase;
}

/**
 * Opens the database for one command and closes it after. Where a server runs on the same data, the command joins its PostgreSQL and
 * leaves that running.
 */
export async function withDeps<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env);
  const database = await openDatabase(config);
  const deps = openDeps(config, database.roles, database.secret);
  try {
    return await work({ deps, database });
  } finally {
    await deps.close();
    if (!database.joined && !(await isServing(database.roles.owner))) await database.stop();
  }
}
