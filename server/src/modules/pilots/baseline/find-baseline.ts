import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { readersAsOf } from '../../reading/index.ts';
import { addDays } from '../calendar.ts';
import { listClassMembers } from './list-class-members.ts';

export interface BaselineRow {
  readonly learner_id: string;
  readonly class_id: string;
  readonly pace: number | null;
  readonly record_id: string | null;
  readonly grade: number | null;
  readonly error: number | null;
}

export interface PilotPlan {
  readonly district_id: string;
  readonly pilot_id: string;
  readonly class_id: string;
  readonly comparison_class_id: string | null;
  readonly language: 'en' | 'es';
  readonly starts_on: string;
}

/** A running record of the six weeks before the start says how somebody read then. */
const daysBefore = 42;
/** Who was not heard before may be heard in the first week. */
export const daysOpen = 7;

/** What the learners of a pilot's classes could do at its start, as far as it is known by now. */
export async function findBaseline(tx: Tx, pilot: PilotPlan): Promise<readonly BaselineRow[]> {
  const { district_id: districtId, language, starts_on: day } = pilot;
  const members = await listClassMembers(tx, { districtId }, [
    pilot.class_id,
    ...(pilot.comparison_class_id === null ? [] : [pilot.comparison_class_id]),
  ]);
  const learnerIds = members.map(({ learner_id }) => learner_id);
  const readers = await readersAsOf(tx, districtId, learnerIds, day, language);
  const paces = await listFirstPaces(tx, pilot, learnerIds);
  return members.map((member) => {
    const reader = readers.get(member.learner_id);
    const isMeasured = reader !== undefined && reader.from.length > 0;
    return {
      ...member,
      pace: paces.get(member.learner_id)?.pace ?? null,
      record_id: paces.get(member.learner_id)?.record_id ?? null,
      grade: isMeasured ? reader.grade : null,
      error: isMeasured ? reader.error : null,
    };
  });
}

/** The newest record up to the start, else the first of the week after it. */
async function listFirstPaces(tx: Tx, pilot: PilotPlan, learnerIds: readonly string[]) {
  const start = pilot.starts_on;
  const { rows } = await sql<{ learner_id: string; record_id: string; pace: number }>`
    select distinct on (learner_id) learner_id, record_id, correct_words * 60 / seconds as pace
    from running_record
    where district_id = ${pilot.district_id}::uuid and learner_id = any(${[...learnerIds]}::uuid[])
      and language = ${pilot.language} and finished_at is not null and withdrawn_at is null and seconds > 0
      and read_on between ${addDays(start, -daysBefore)}::date and ${addDays(start, daysOpen)}::date
    order by learner_id, read_on > ${start}::date, abs(read_on - ${start}::date), finished_at desc`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.learner_id, row]));
}
