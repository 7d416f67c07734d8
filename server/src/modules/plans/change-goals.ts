import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { changePlan } from './change-plan.ts';
import type { GoalState } from './tables.ts';

export function addGoal(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly version: number;
    readonly title: string;
    readonly standardId: string | null;
  },
) {
  const goalId = newId();
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'add-goal',
    detail: { goalId },
    apply: async (tx, plan) => {
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('goal')
        .columns([
          'district_id',
          'plan_id',
          'goal_id',
          'position',
          'standard_id',
          'title',
          'because',
          'edited_by',
          'edited_at',
        ])
        .expression(
          sql`select ${actor.districtId}::uuid, ${plan.plan_id}::uuid, ${goalId}::uuid,
            (select coalesce(max(position), -1) + 1 from goal where district_id = ${actor.districtId}::uuid
              and plan_id = ${plan.plan_id}::uuid and state = 'open'),
            ${given.standardId}::uuid, ${given.title}, '[]'::jsonb, ${actor.personId}::uuid, ${deps.now()}::timestamptz
            where ${given.standardId}::uuid is null or exists (select from standard s
              where s.district_id = ${actor.districtId}::uuid and s.standard_id = ${given.standardId}::uuid)`,
        )
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) throw notFound('standard');
    },
  });
}

export function changeGoal(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly goalId: string;
    readonly version: number;
    readonly title?: string | undefined;
    readonly state?: GoalState | undefined;
  },
) {
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    version: given.version,
    reason: 'edited',
    action: 'change-goal',
    detail: { goalId: given.goalId, ...(given.state === undefined ? {} : { state: given.state }) },
    apply: async (tx, plan) => {
      const { numUpdatedRows } = await tx
        .updateTable('goal')
        .set({
          ...(given.title === undefined ? {} : { title: given.title }),
          ...(given.state === undefined ? {} : { state: given.state }),
          edited_by: actor.personId,
          edited_at: deps.now(),
        })
        .where('district_id', '=', actor.districtId)
        .where('plan_id', '=', plan.plan_id)
        .where('goal_id', '=', given.goalId)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw notFound('goal');
    },
  });
}
