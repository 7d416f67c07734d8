import type { Importance } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { weeksBefore } from '../monday-of.ts';
import type { WeekRow } from '../queries.ts';
import { presentWeeks } from './present-weeks.ts';
import type { Carrying } from './tables.ts';

/** What slipped longer ago is let go without asking. */
const weeksBack = 6;

export interface SlippedStep {
  readonly stepId: string;
  readonly title: string;
  readonly minutes: number;
  readonly importance: Importance;
  readonly startsOn: string;
  readonly decision: Carrying | null;
}

/** By learner: steps of weeks that are over which nobody did, and which nobody carried over or dropped. Newest week first. */
export async function listSlipped(
  tx: Tx,
  { districtId }: Scope,
  given: {
    readonly learnerIds: readonly string[];
    readonly thisWeek: string;
    readonly language: string;
  },
): Promise<ReadonlyMap<string, readonly SlippedStep[]>> {
  const { learnerIds, thisWeek, language } = given;
  const weeks = await listPastWeeks(tx, { districtId }, { learnerIds, thisWeek });
  const presented = await presentWeeks(
    tx,
    { districtId },
    {
      weeks,
      learnerIds,
      languageOf: () => language,
    },
  );
  const decisions = await readDecisions(tx, { districtId }, weeks);
  const slipped = weeks.flatMap((week) =>
    (presented.get(week.week_id)?.steps ?? [])
      .filter(({ doneAt }) => doneAt === null)
      .map(({ stepId, title, minutes, importance }) => ({
        learnerId: week.learner_id,
        step: {
          stepId,
          title,
          minutes,
          importance,
          startsOn: week.starts_on,
          decision: decisions.get(stepId) ?? null,
        },
      }))
      .filter(({ step: { decision } }) => decision === null || decision === 'later'),
  );
  return new Map(
    [...Map.groupBy(slipped, ({ learnerId }) => learnerId)].map(([learnerId, some]) => [
      learnerId,
      some.map(({ step }) => step),
    ]),
  );
}

async function listPastWeeks(
  tx: Tx,
  { districtId }: Scope,
  { learnerIds, thisWeek }: { readonly learnerIds: readonly string[]; readonly thisWeek: string },
) {
  const { rows } = await sql<WeekRow & { readonly learner_id: string }>`
    select w.week_id, w.plan_id, w.starts_on, w.minutes_available, w.because, p.learner_id
    from plan p join week w on w.district_id = p.district_id and w.plan_id = p.plan_id
    where p.district_id = ${districtId}::uuid and p.learner_id = any(${learnerIds}::uuid[])
      and w.starts_on < ${thisWeek}::date and w.starts_on >= ${weeksBefore(thisWeek, weeksBack)}::date
    order by w.starts_on desc, w.week_id`.execute(tx);
  return rows;
}

async function readDecisions(
  tx: Tx,
  { districtId }: Scope,
  weeks: readonly WeekRow[],
): Promise<ReadonlyMap<string, Carrying>> {
  if (weeks.length === 0) return new Map();
  const { rows } = await sql<{ step_id: string; decision: Carrying }>`
    select c.step_id, c.decision from step_carry_over c
    where c.district_id = ${districtId}::uuid and c.plan_id = any(${weeks.map((week) => week.plan_id)}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.step_id, row.decision]));
}
