import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { Roles } from '../platform/db/database.ts';
import { embeddedRoles } from '../platform/db/roles.ts';
import { templateDatabase } from './global-setup.ts';

export interface TestDatabase {
  readonly roles: Roles;
  drop(): Promise<void>;
}

/** A database of this test file's own, cloned from the migrated template. */
export async function cloneDatabase(template = templateDatabase): Promise<TestDatabase> {
  const server = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(server, `create database ${name} template ${template}`);
  return {
    roles: embeddedRoles(server, name),
    drop: () => asOwner(server, `drop database ${name} with (force)`),
  };
}

async function asOwner(
  server: { host: string; port: number; owner: string },
  statement: string,
): Promise<void> {
  const client = new pg.Client({
    host: server.host,
    port: server.port,
    user: server.owner,
    database: 'postgres',
  });
  await client.connect();
  try {
    // Two files that clone at once would be refused: the template must have no other user for a moment.
    await client.query('select pg_advisory_lock(7460120312)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}
