import { sql } from 'kysely';
import { asSystem, inDistrict } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { localTime, type LocalTime } from '../local-time.ts';
import { enqueue } from './enqueue.ts';

/** A job that comes back for every district, at an hour of its own clock. */
export interface RecurringJob {
  /** As in the table of tasks; its payload is { districtId, day }: the district's day on which it was due. */
  readonly task: string;
  /** 0..23, by the district's time zone. */
  readonly hour: number;
  /** 1 Monday .. 7 Sunday; absent: every day. */
  readonly weekday?: number;
}

export interface RecurringPayload {
  readonly districtId: string;
  /** 'YYYY-MM-DD', by the district's clock. A job that comes late still knows the day it was meant for. */
  readonly day: string;
}

/**
 * Queues what is due in this hour, district by district. Called once an hour; twice for the same hour queues nothing twice while the first
 * still waits, and the jobs themselves must be safe to run twice.
 */
export async function enqueueDue(
  deps: Deps,
  jobs: readonly RecurringJob[],
  hour: Date,
): Promise<void> {
  const { rows } = await sql<{ district_id: string; time_zone: string }>`
    select * from list_districts()`.execute(deps.connection.kysely);
  for (const { district_id: districtId, time_zone: timeZone } of rows) {
    const local = localTime(hour, timeZone);
    const due = jobs.filter((job) => isDue(job, local));
    if (due.length === 0) continue;
    await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
      for (const { task } of due) {
        const key = `${task}/${districtId}/${local.day}`;
        await enqueue(tx, { task, payload: { districtId, day: local.day }, key });
      }
    });
  }
}

export function isDue(job: RecurringJob, local: LocalTime): boolean {
  return job.hour === local.hour && (job.weekday === undefined || job.weekday === local.weekday);
}
