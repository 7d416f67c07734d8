import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';

export interface Job {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>> & { readonly districtId: string };
  /** A second job with the same key replaces the first while that waits. */
  readonly key?: string;
}

/** Adds a job in the transaction that makes it necessary: both happen or neither. */
export async function enqueue(tx: Tx, job: Job): Promise<void> {
  await sql`select queue.add(${job.task}, ${JSON.stringify(job.payload)}::json, ${job.key ?? null})`.execute(
    tx,
  );
}
