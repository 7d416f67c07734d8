import type { StepKind } from '@everyplan/engine/planning';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { changePlan } from './change-plan.ts';
import type { PlanHead } from './queries.ts';
import { addWeekStep } from './week/add-week-step.ts';
import { getKnownGoal } from './week/get-known-goal.ts';
import { getLiveWeek } from './week/live-weeks.ts';

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
      const { weekId } = given;
      await getLiveWeek(tx, actor, { planId: plan.plan_id, weekId, now: deps.now() });
      if (given.goalId !== null)
        await getKnownGoal(tx, actor, { planId: plan.plan_id, goalId: given.goalId });
      await addWeekStep(tx, actor, {
        ...given,
        planId: plan.plan_id,
        stepId,
        importance: 'should',
        by: actor.personId,
        now: deps.now(),
      });
    },
  });
}

export function changeStep(
  deps: Deps,
  actor: Actor,
  given: StepChange & {
    readonly title?: string | undefined;
    readonly minutes?: number | undefined;
    readonly importance?: 'must' | 'should' | 'could' | undefined;
  },
) {
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'change-step',
    detail: { stepId: given.stepId },
    apply: async (tx, plan) => {
      await getLiveStep(tx, actor, { plan, stepId: given.stepId, now: deps.now() });
      await tx
        .updateTable('step')
        .set({
          ...(given.title === undefined ? {} : { title: given.title, titled_by: actor.personId }),
          ...(given.minutes === undefined ? {} : { minutes: given.minutes }),
          ...(given.importance === undefined ? {} : { importance: given.importance }),
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
      await getLiveStep(tx, actor, { plan, stepId: given.stepId, now: deps.now() });
      await tx
        .deleteFrom('step')
        .where('district_id', '=', actor.districtId)
        .where('plan_id', '=', plan.plan_id)
        .where('step_id', '=', given.stepId)
        .execute();
    },
  });
}

async function getLiveStep(
  tx: Tx,
  actor: Actor,
  given: { readonly plan: PlanHead; readonly stepId: string; readonly now: Date },
): Promise<void> {
  const planId = given.plan.plan_id;
  const step = await tx
    .selectFrom('step')
    .select('week_id')
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', planId)
    .where('step_id', '=', given.stepId)
    .executeTakeFirst();
  if (step === undefined) throw notFound('step');
  await getLiveWeek(tx, actor, { planId, weekId: step.week_id, now: given.now });
}
