import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { Problem } from '../errors.ts';
import { silentQueueLogger } from '../jobs/queue-logger.ts';
import type { Roles } from './database.ts';
import { makeRoles } from './make-roles.ts';

const folder = new URL('../../../migrations/', import.meta.url);
/** Two servers that start at once must not migrate at once; any number does that all of them share. */
const migrationLock = 7_460_120_311;
const oldestServer = 150_000;

/** Brings the database to this version's schema: forward only, each file once, in the order of their names. */
export async function migrate(roles: Roles): Promise<{ readonly applied: readonly string[] }> {
  const client = new pg.Client(roles.owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseOldServer(client);
    await makeRoles(client, roles);
    const applied = await applyFiles(client);
    await migrateQueue(roles);
    return { applied };
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  );
  if ((rows[0]?.number ?? 0) >= oldestServer) return;
  throw new Problem({
    code: 'postgres-too-old',
    status: 500,
    message: `PostgreSQL ${rows[0]?.text} is too old: Everyplan needs 15 or newer.`,
    next: 'Upgrade the server, or leave DATABASE_URL empty to use the embedded one.',
  });
}

async function applyFiles(client: pg.Client): Promise<readonly string[]> {
  await client.query(`create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migration',
  );
  const known = new Map(rows.map((row) => [row.name, row.sha256]));
  const applied: string[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted()) {
    const sql = await readFile(new URL(name, folder), 'utf8');
    const sha256 = createHash('sha256').update(sql).digest('hex');
    if (known.has(name)) {
      refuseChangedFile(name, sha256 === known.get(name));
      continue;
    }
    await applyFile(client, { name, sql, sha256 });
    applied.push(name);
  }
  return applied;
}

async function applyFile(
  client: pg.Client,
  file: { name: string; sql: string; sha256: string },
): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [
      file.name,
      file.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${file.name} failed: ${(error as Error).message}`, { cause: error });
  }
}

function refuseChangedFile(name: string, same: boolean): void {
  if (same) return;
  throw new Problem({
    code: 'migration-changed',
    status: 500,
    message: `The migration ${name} was changed after it had been applied to this database.`,
    next: 'Restore the file; put the change into a new migration.',
  });
}

/** The queue's tables belong to its own role; the server may only add jobs, and forget those about a person, each through a function. */
async function migrateQueue(roles: Roles): Promise<void> {
  const pool = new pg.Pool({ ...roles.jobs, max: 2 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool, logger: silentQueueLogger });
    await pool.query(`
      create schema if not exists queue;
      create or replace function queue.add(task text, payload json, job_key text) returns void
        language sql security definer set search_path = ''
        begin atomic
          select graphile_worker.add_job(task, payload, job_key => job_key, max_attempts => 3);
        end;
      create or replace function queue.forget(person uuid) returns void
        language sql security definer set search_path = '' as $$
          delete from graphile_worker._private_jobs
          where locked_at is null and position(person::text in payload::text || coalesce(last_error, '')) > 0;
        $$;
      revoke all on function queue.add, queue.forget from public;
      grant usage on schema queue to ${roles.app.user};
      grant execute on function queue.add, queue.forget to ${roles.app.user};`);
  } finally {
    await pool.end();
  }
}
