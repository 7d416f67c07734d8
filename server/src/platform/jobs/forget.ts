import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';

/** Removes the jobs that wait for, or failed over, somebody who is no more: what was to be done for them, and the error that names them. */
export async function forgetJobsOf(tx: Tx, personId: string): Promise<void> {
  await sql`select queue.forget(${personId}::uuid)`.execute(tx);
}
