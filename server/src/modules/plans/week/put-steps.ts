import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { draftTables } from '../drafting/rows.ts';
import { insertRows, rowsOf } from '../insert-rows.ts';
import type { PlanContent } from '../plan-content.ts';
import { listLiveWeeks } from './live-weeks.ts';

/** What a draft fills, and what people have made of it. */
const columns = {
  ...draftTables.step,
  edited_by: 'uuid',
  edited_at: 'timestamptz',
  titled_by: 'uuid',
  carried_from: 'uuid',
} as const;

/** Brings the steps of a version back into those of its weeks that are not over. What is done, and a choice that was made, stays. */
export async function putSteps(
  tx: Tx,
  scope: Scope,
  given: { readonly planId: string; readonly content: PlanContent; readonly now: Date },
): Promise<void> {
  const { planId, content } = given;
  const live = (await listLiveWeeks(tx, scope, given)).map((week) => week.week_id);
  const known = [content.week?.weekId, ...(content.otherWeeks ?? [])];
  const weekIds = live.filter((weekId) => known.includes(weekId));
  const rows = rowsFor(scope, given).filter((row) => weekIds.includes(row.week_id));
  const district = sql`${scope.districtId}::uuid`;
  await sql`delete from step where district_id = ${district} and plan_id = ${planId}::uuid and week_id = any(${weekIds}::uuid[])
    and done_at is null and step_id <> all(${rows.map((row) => row.step_id)}::uuid[])`.execute(tx);
  await sql`update step set goal_id = given.goal_id, resource_id = given.resource_id, position = given.position, kind = given.kind,
      title = given.title, minutes = given.minutes, because = given.because, edited_by = given.edited_by, edited_at = given.edited_at,
      importance = given.importance, own = given.own, about_id = given.about_id, titled_by = given.titled_by,
      chosen = case when step.options = given.options then step.chosen end, options = given.options
    from ${rowsOf(columns, rows)}
    where step.district_id = given.district_id and step.plan_id = given.plan_id and step.step_id = given.step_id`.execute(
    tx,
  );
  const { rows: there } = await sql<{ step_id: string }>`
    select step_id from step where district_id = ${district} and plan_id = ${planId}::uuid`.execute(
    tx,
  );
  const ids = new Set(there.map((row) => row.step_id));
  await insertRows(
    tx,
    { table: 'step', columns },
    rows.filter((row) => !ids.has(row.step_id)),
  );
}

function rowsFor(
  { districtId }: Scope,
  { planId, content }: { readonly planId: string; readonly content: PlanContent },
) {
  return content.steps.map((step) => ({
    district_id: districtId,
    plan_id: planId,
    week_id: step.weekId ?? content.week?.weekId ?? '',
    step_id: step.stepId,
    goal_id: step.goalId,
    resource_id: step.resourceId,
    position: step.position,
    kind: step.kind,
    title: step.title,
    minutes: step.minutes,
    because: step.because,
    edited_by: step.editedBy,
    edited_at: step.editedAt,
    importance: step.importance ?? 'should',
    own: step.own ?? null,
    about_id: step.aboutId ?? null,
    // Versions of before do not say whose words a title is: what a person edited is taken for theirs.
    titled_by: step.titledBy === undefined ? step.editedBy : step.titledBy,
    options: step.options ?? [],
    carried_from: step.carriedFrom ?? null,
  }));
}
