import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  openDatabase,
  openDeps,
  readConfig,
  type OpenDatabase,
  type OpenDeps,
} from '@everyplan/server';

export interface TemporaryServer {
  readonly database: OpenDatabase;
  readonly deps: OpenDeps;
  close(): Promise<void>;
}

/** An embedded database as a school would run it (durable), in a folder that goes away afterwards. */
export async function openTemporaryServer(): Promise<TemporaryServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ep-bench-'));
  const config = readConfig({ EVERYPLAN_DATA: dataDir, LOG_LEVEL: 'silent' });
  const database = await openDatabase(config);
  const deps = openDeps(config, database.roles, database.secret);
  return {
    database,
    deps,
    async close() {
      await deps.close();
      await database.stop();
      for (const folder of [path.dirname(database.cluster ?? dataDir), dataDir]) {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
