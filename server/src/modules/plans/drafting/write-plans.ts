import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/id.ts';
import { insertRows, rowsOf } from '../insert-rows.ts';
import type { ComposedPlan } from './compose-plan.ts';
import { draftTables } from './rows.ts';

export interface Writing {
  readonly districtId: string;
  /** Who asked for the drafts; null where a command or the system did. */
  readonly authorId: string | null;
  readonly now: Date;
}

/** Stores composed plans, a few statements for all of them together. */
export async function writePlans(
  tx: Tx,
  plans: readonly ComposedPlan[],
  writing: Writing,
): Promise<void> {
  const { districtId } = writing;
  const now = writing.now.toISOString();
  const existing = plans.filter((plan) => plan.existed);
  const given = { district_id: districtId };
  await insert(
    tx,
    'plan',
    plans
      .filter((plan) => !plan.existed)
      .map((plan) => ({
        ...given,
        plan_id: plan.planId,
        learner_id: plan.learnerId,
        version: plan.version,
        state: plan.state,
        drafted_at: now,
        changed_at: now,
      })),
  );
  if (existing.length > 0) await changePlans(tx, existing, { districtId, now });
  await insert(
    tx,
    'goal',
    plans.flatMap((plan) =>
      plan.newGoals.map((goal) => ({
        ...given,
        plan_id: plan.planId,
        goal_id: goal.goalId,
        position: goal.position,
        standard_id: goal.standardId,
        skill_id: goal.skillId,
        title: goal.title,
        because: goal.because,
        state: goal.state,
        measure: goal.details?.measure,
      })),
    ),
  );
  await insert(
    tx,
    'week',
    plans
      .filter((plan) => plan.newWeek)
      .map((plan) => ({
        ...given,
        plan_id: plan.planId,
        week_id: plan.content.week.weekId,
        starts_on: plan.content.week.startsOn,
        minutes_available: plan.content.week.minutesAvailable,
        because: plan.content.week.because,
      })),
  );
  await insert(
    tx,
    'step',
    plans.flatMap((plan) =>
      plan.newSteps.map((step) => ({
        ...given,
        plan_id: plan.planId,
        week_id: plan.content.week.weekId,
        step_id: step.stepId,
        goal_id: step.goalId,
        resource_id: step.resourceId,
        position: step.position,
        kind: step.kind,
        title: step.title,
        minutes: step.minutes,
        because: step.because,
        importance: step.importance,
        own: step.own,
        about_id: step.aboutId,
        options: step.options ?? [],
      })),
    ),
  );
  await insert(
    tx,
    'plan_version',
    plans.map((plan) => ({
      ...given,
      plan_id: plan.planId,
      version: plan.version,
      reason: plan.existed ? 'redrafted' : 'drafted',
      content: plan.content,
      author_id: writing.authorId,
      made_at: now,
    })),
  );
  await insert(
    tx,
    'audit_event',
    plans.map((plan) => ({
      ...given,
      audit_event_id: newId(),
      happened_at: now,
      actor_id: writing.authorId,
      action: 'draft-plan',
      subject_type: 'learner',
      subject_id: plan.learnerId,
      detail: { planId: plan.planId, version: plan.version },
    })),
  );
}

function insert(
  tx: Tx,
  table: keyof typeof draftTables,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  return insertRows(tx, { table, columns: draftTables[table] }, rows);
}

/** What a redraft takes away or changes. A dropped goal that steps of earlier weeks were for is set aside; any other goes. */
async function changePlans(
  tx: Tx,
  plans: readonly ComposedPlan[],
  { districtId, now }: { readonly districtId: string; readonly now: string },
): Promise<void> {
  const district = sql`${districtId}::uuid`;
  const heads = plans.map((plan) => ({
    plan_id: plan.planId,
    version: plan.version,
    state: plan.state,
  }));
  await sql`update plan set version = given.version, state = given.state, drafted_at = ${now}::timestamptz, changed_at = ${now}::timestamptz
    from ${rowsOf({ plan_id: 'uuid', version: 'integer', state: 'text' }, heads)}
    where plan.district_id = ${district} and plan.plan_id = given.plan_id`.execute(tx);
  await sql`delete from step where district_id = ${district} and plan_id = any(${plans.map((plan) => plan.planId)}::uuid[])
    and step_id = any(${plans.flatMap((plan) => plan.removedSteps)}::uuid[])`.execute(tx);
  const dropped = plans.flatMap((plan) =>
    plan.droppedGoals.map((goal_id) => ({ plan_id: plan.planId, goal_id })),
  );
  if (dropped.length > 0) await dropGoals(tx, districtId, dropped);
  const goals = plans.flatMap((plan) =>
    plan.changedGoals.map((goal) => ({
      plan_id: plan.planId,
      goal_id: goal.goalId,
      position: goal.position,
      state: goal.state,
      because: goal.because,
    })),
  );
  await sql`update goal set position = given.position, state = given.state, because = given.because
    from ${rowsOf({ plan_id: 'uuid', goal_id: 'uuid', position: 'integer', state: 'text', because: 'jsonb' }, goals)}
    where goal.district_id = ${district} and goal.plan_id = given.plan_id and goal.goal_id = given.goal_id`.execute(
    tx,
  );
  const weeks = plans.map(({ planId, content: { week } }) => ({
    plan_id: planId,
    week_id: week.weekId,
    minutes_available: week.minutesAvailable,
    because: week.because,
  }));
  await sql`update week set minutes_available = given.minutes_available, because = given.because
    from ${rowsOf({ plan_id: 'uuid', week_id: 'uuid', minutes_available: 'integer', because: 'jsonb' }, weeks)}
    where week.district_id = ${district} and week.plan_id = given.plan_id and week.week_id = given.week_id`.execute(
    tx,
  );
}

async function dropGoals(
  tx: Tx,
  districtId: string,
  goals: readonly { readonly plan_id: string; readonly goal_id: string }[],
): Promise<void> {
  const given = rowsOf({ plan_id: 'uuid', goal_id: 'uuid' }, goals);
  const here = sql`goal.district_id = ${districtId}::uuid and goal.plan_id = given.plan_id and goal.goal_id = given.goal_id`;
  const isUsed = sql`exists (select from step s where s.district_id = goal.district_id and s.plan_id = goal.plan_id and s.goal_id = goal.goal_id)`;
  await sql`update goal set state = 'set-aside', position = 1000 from ${given} where ${here} and ${isUsed}`.execute(
    tx,
  );
  await sql`delete from goal using ${given} where ${here} and not ${isUsed}`.execute(tx);
}
