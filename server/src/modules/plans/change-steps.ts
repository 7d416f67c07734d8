import { sql } from 'kysely';
import type { StepKind } from '@everyplan/engine/planning';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound, Problem } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { changePlan } from './change-plan.ts';
import { findNewestWeek, type PlanHead } from './queries.ts';

interface StepChange {
  readonly learnerId: string;
  readonly stepId: string;
  readonly version: number;
}

export function addStep(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly version: number;
    readonly weekId: string;
    readonly goalId: string | null;
    readonly kind: StepKind;
    readonly title: string;
    readonly minutes: number;
  },
) {
  const stepId = newId();
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'add-step',
    detail: { stepId },
    apply: async (tx, plan) => {
      await refuseWeekThatIsOver(tx, actor, { plan, weekId: given.weekId });
      if (given.goalId !== null) await refuseUnknownGoal(tx, actor, { plan, goalId: given.goalId });
      await sql`insert into step (district_id, plan_id, week_id, step_id, goal_id, position, kind, title, minutes, edited_by, edited_at)
        select ${actor.districtId}::uuid, ${plan.plan_id}::uuid, ${given.weekId}::uuid, ${stepId}::uuid, ${given.goalId}::uuid,
          (select coalesce(max(position), -1) + 1 from step where district_id = ${actor.districtId}::uuid
            and plan_id = ${plan.plan_id}::uuid and week_id = ${given.weekId}::uuid),
          ${given.kind}, ${given.title}, ${given.minutes}, ${actor.personId}::uuid, ${deps.now()}::timestamptz`.execute(
        tx,
      );
    },
  });
}

export function changeStep(
  deps: Deps,
  actor: Actor,
  given: StepChange & {
    readonly title?: string | undefined;
    readonly minutes?: number | undefined;
  },
) {
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'change-step',
    detail: { stepId: given.stepId },
    apply: async (tx, plan) => {
      await getNewestStep(tx, actor, { plan, stepId: given.stepId });
      await tx
        .updateTable('step')
        .set({
          ...(given.title === undefined ? {} : { title: given.title }),
          ...(given.minutes === undefined ? {} : { minutes: given.minutes }),
          edited_by: actor.personId,
          edited_at: deps.now(),
        })
        .where('district_id', '=', actor.districtId)
        .where('plan_id', '=', plan.plan_id)
        .where('step_id', '=', given.stepId)
        .execute();
    },
  });
}

export function removeStep(deps: Deps, actor: Actor, given: StepChange) {
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'remove-step',
    detail: { stepId: given.stepId },
    apply: async (tx, plan) => {
      await getNewestStep(tx, actor, { plan, stepId: given.stepId });
      await tx
        .deleteFrom('step')
        .where('district_id', '=', actor.districtId)
        .where('plan_id', '=', plan.plan_id)
        .where('step_id', '=', given.stepId)
        .execute();
    },
  });
}

async function getNewestStep(
  tx: Tx,
  actor: Actor,
  { plan, stepId }: { readonly plan: PlanHead; readonly stepId: string },
): Promise<void> {
  const step = await tx
    .selectFrom('step')
    .select('week_id')
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .where('step_id', '=', stepId)
    .executeTakeFirst();
  if (step === undefined) throw notFound('step');
  await refuseWeekThatIsOver(tx, actor, { plan, weekId: step.week_id });
}

/** Versions keep the newest week; one before it is history and stays as it was. */
async function refuseWeekThatIsOver(
  tx: Tx,
  actor: Actor,
  { plan, weekId }: { readonly plan: PlanHead; readonly weekId: string },
): Promise<void> {
  const newest = await findNewestWeek(tx, actor, plan.plan_id);
  if (newest?.week_id === weekId) return;
  const known = await tx
    .selectFrom('week')
    .select('week_id')
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .where('week_id', '=', weekId)
    .executeTakeFirst();
  throw known === undefined ? notFound('week') : weekIsOver();
}

async function refuseUnknownGoal(
  tx: Tx,
  actor: Actor,
  { plan, goalId }: { readonly plan: PlanHead; readonly goalId: string },
): Promise<void> {
  const goal = await tx
    .selectFrom('goal')
    .select('goal_id')
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .where('goal_id', '=', goalId)
    .executeTakeFirst();
  if (goal === undefined) throw notFound('goal');
}

function weekIsOver(): Problem {
  return new Problem({
    code: 'week-is-over',
    status: 409,
    message: 'This week is over and stays as it was.',
    next: 'Make the change in the newest week.',
  });
}
