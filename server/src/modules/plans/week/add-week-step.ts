import type { StepKind } from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** Puts a step that comes from a person at the end of a week. */
export async function addWeekStep(
  tx: Tx,
  { districtId }: Scope,
  step: {
    readonly planId: string;
    readonly weekId: string;
    readonly stepId: string;
    readonly goalId: string | null;
    readonly kind: StepKind;
    readonly title: string;
    readonly minutes: number;
    readonly importance: 'should' | 'could';
    readonly by: string;
    readonly now: Date;
  },
): Promise<void> {
  await sql`insert into step (district_id, plan_id, week_id, step_id, goal_id, position, kind, title, minutes, importance, titled_by,
      edited_by, edited_at)
    select ${districtId}::uuid, ${step.planId}::uuid, ${step.weekId}::uuid, ${step.stepId}::uuid, ${step.goalId}::uuid,
      (select coalesce(max(position), -1) + 1 from step where district_id = ${districtId}::uuid
        and plan_id = ${step.planId}::uuid and week_id = ${step.weekId}::uuid),
      ${step.kind}, ${step.title}, ${step.minutes}, ${step.importance}, ${step.by}::uuid, ${step.by}::uuid, ${step.now}::timestamptz`.execute(
    tx,
  );
}
