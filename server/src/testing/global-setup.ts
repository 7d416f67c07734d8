import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../platform/db/embedded/start-postgres.ts';
import { migrate } from '../platform/db/migrate.ts';
import { embeddedRoles } from '../platform/db/roles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { host: string; port: number; owner: string };
  }
}

export const templateDatabase = 'everyplan_template';

/** One PostgreSQL for all tests, with a migrated template that each test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Short, since a Unix socket lives in it.
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ep-test-'));
  const postgres = await startPostgres({ dataDir, durability: 'none' });
  const { host, port, owner } = postgres;
  const client = new pg.Client({ host, port, user: owner, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${templateDatabase}`);
  await client.end();
  await migrate(embeddedRoles(postgres, templateDatabase));
  project.provide('postgres', { host, port, owner });
  return async () => {
    await postgres.stop();
    await rm(path.dirname(postgres.cluster), { recursive: true, force: true });
    await rm(dataDir, { recursive: true, force: true });
  };
}
