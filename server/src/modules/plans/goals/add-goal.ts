import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { changePlan } from '../change-plan.ts';
import { type GoalChange, writeGoal } from './write-goal.ts';

/** Adds a goal in a person's own words. One that an adult adds is a suggestion until the learner accepts it. */
export function addGoal(
  deps: Deps,
  actor: Actor,
  given: GoalChange & {
    readonly learnerId: string;
    readonly version: number;
    readonly title: string;
  },
) {
  const goalId = newId();
  const { learnerId, version, ...change } = given;
  return changePlan(deps, actor, {
    learnerId,
    version,
    reason: 'edited',
    action: 'add-goal',
    detail: { goalId },
    apply: async (tx, plan) => {
      const standardId = change.standardId ?? null;
      const suggestedBy = actor.personId === learnerId ? null : actor.personId;
      const { numAffectedRows } = await sql`
        insert into goal (district_id, plan_id, goal_id, position, standard_id, title, because, suggested_by)
        select ${actor.districtId}::uuid, ${plan.plan_id}::uuid, ${goalId}::uuid,
          (select coalesce(max(position), -1) + 1 from goal where district_id = ${actor.districtId}::uuid
            and plan_id = ${plan.plan_id}::uuid and state = 'open'),
          ${standardId}::uuid, ${change.title}, '[]'::jsonb, ${suggestedBy}::uuid
        where ${standardId}::uuid is null or exists (select from standard s
          where s.district_id = ${actor.districtId}::uuid and s.standard_id = ${standardId}::uuid)`.execute(
        tx,
      );
      if (numAffectedRows === 0n) throw notFound('standard');
      await writeGoal(tx, actor, { plan, goalId, change, now: deps.now() });
    },
  });
}
