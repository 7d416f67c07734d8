import { setTimeout as pause } from 'node:timers/promises';
import { startJobs } from '@everyplan/server';
import type { Client } from '@everyplan/contract/client';
import type { Api } from '@everyplan/contract';
import type pg from 'pg';
import type { TemporaryServer } from './temporary-server.ts';

/** Drafts everybody's plan as the product does, and tidies the tables as PostgreSQL would over night. */
export async function draftDistrict(
  { database }: TemporaryServer,
  owner: pg.Client,
  client: Client<Api>,
): Promise<void> {
  const jobs = await startJobs(database);
  try {
    await client('POST /api/draft-runs', { body: { scope: { district: true } } });
    for (;;) {
      const { rows } = await owner.query<{ state: string }>('select state from draft_run');
      if (rows[0]?.state === 'done') break;
      if (rows[0]?.state === 'failed') throw new Error('The drafting of the district failed.');
      await pause(100);
    }
    await owner.query('vacuum analyze');
  } finally {
    await jobs.stop();
  }
}
