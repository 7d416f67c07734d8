import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { addDays } from '../calendar.ts';
import { type BaselineRow, daysOpen, findBaseline, type PilotPlan } from './find-baseline.ts';

export interface Baseline {
  /** Null: nothing is kept yet. */
  readonly takenOn: string | null;
  readonly openUntil: string;
  readonly rows: readonly BaselineRow[];
}

/** A pilot's baseline as it was taken; while it is still open, with what has come in since. */
export async function readBaseline(tx: Tx, pilot: PilotPlan, today: string): Promise<Baseline> {
  const kept = await listKept(tx, pilot);
  const openUntil = addDays(pilot.starts_on, daysOpen);
  const takenOn = kept[0]?.taken_on ?? null;
  if (takenOn !== null && today > openUntil) return { takenOn, openUntil, rows: kept };
  const stands = new Map(kept.map((row) => [row.learner_id, row]));
  const rows = (await findBaseline(tx, pilot)).map((row) => merge(row, stands.get(row.learner_id)));
  return { takenOn, openUntil, rows };
}

/** What stands, with what was missing added. */
function merge(now: BaselineRow, kept: BaselineRow | undefined): BaselineRow {
  if (kept === undefined) return now;
  const paced = kept.pace === null ? now : kept;
  const read = kept.grade === null ? now : kept;
  return {
    ...kept,
    pace: paced.pace,
    record_id: paced.record_id,
    grade: read.grade,
    error: read.error,
  };
}

/** A pace counts as long as its record does. */
async function listKept(tx: Tx, pilot: PilotPlan) {
  const { rows } = await sql<BaselineRow & { taken_on: string }>`
    select b.learner_id, b.class_id, b.taken_on::text as taken_on, b.grade, b.error,
      case when r.withdrawn_at is null then b.pace end as pace, case when r.withdrawn_at is null then b.record_id end as record_id
    from pilot_baseline b
      left join running_record r on r.district_id = b.district_id and r.learner_id = b.learner_id and r.record_id = b.record_id
    where b.district_id = ${pilot.district_id}::uuid and b.pilot_id = ${pilot.pilot_id}::uuid order by b.taken_on, b.learner_id`.execute(
    tx,
  );
  return rows;
}
