import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { findBaseline, type PilotPlan } from './find-baseline.ts';

/**
 * Keeps what each learner could do at the start. Taken again, it adds who or what was missing and changes nothing that stands, but for
 * a pace whose record has been withdrawn.
 */
export async function takeBaseline(tx: Tx, pilot: PilotPlan, today: string): Promise<void> {
  const found = await findBaseline(tx, pilot);
  if (found.length === 0) return;
  await forgetWithdrawn(tx, pilot);
  await tx
    .insertInto('pilot_baseline')
    .values(
      found.map((row) => ({
        ...row,
        district_id: pilot.district_id,
        pilot_id: pilot.pilot_id,
        taken_on: today,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'pilot_id', 'learner_id']).doUpdateSet({
        pace: sql`coalesce(pilot_baseline.pace, excluded.pace)`,
        record_id: sql`coalesce(pilot_baseline.record_id, excluded.record_id)`,
        grade: sql`coalesce(pilot_baseline.grade, excluded.grade)`,
        error: sql`coalesce(pilot_baseline.error, excluded.error)`,
      }),
    )
    .execute();
}

async function forgetWithdrawn(tx: Tx, pilot: PilotPlan): Promise<void> {
  await sql`update pilot_baseline b set pace = null, record_id = null from running_record r
    where b.district_id = ${pilot.district_id}::uuid and b.pilot_id = ${pilot.pilot_id}::uuid and b.record_id = r.record_id
      and r.district_id = b.district_id and r.learner_id = b.learner_id and r.withdrawn_at is not null`.execute(
    tx,
  );
}
