import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { draftTables } from '@everyplan/server';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

const tables = Object.keys(draftTables);

/**
 * Seconds that a bare COPY takes for the very rows that drafting wrote, from files that are ready, into empty tables with the same indexes
 * and constraints (foreign keys among them lead to the copies).
 */
export async function copyAgain(owner: pg.Client): Promise<{ seconds: number; rows: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ep-bench-copy-'));
  try {
    await owner.query('create schema copied');
    for (const table of tables) {
      await makeTwin(owner, table);
      const out = owner.query(copyTo(`copy ${table} to stdout`));
      await pipeline(out, createWriteStream(path.join(folder, table)));
    }
    await owner.query('checkpoint');
    const startedAt = performance.now();
    let rows = 0;
    for (const table of tables) {
      const into = owner.query(copyFrom(`copy copied.${table} from stdin`));
      await pipeline(createReadStream(path.join(folder, table)), into);
      rows += into.rowCount;
    }
    return { seconds: (performance.now() - startedAt) / 1000, rows };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeTwin(owner: pg.Client, table: string): Promise<void> {
  await owner.query(`create table copied.${table} (like public.${table} including all)`);
  const { rows } = await owner.query<{ conname: string; definition: string }>(
    `select conname, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and contype = 'f'`,
    [`public.${table}`],
  );
  for (const { conname, definition } of rows) {
    const among = definition.replace(/REFERENCES (\w+)\(/, (whole, to: string) =>
      tables.includes(to) ? `REFERENCES copied.${to}(` : whole,
    );
    await owner.query(`alter table copied.${table} add constraint ${conname} ${among}`);
  }
}
