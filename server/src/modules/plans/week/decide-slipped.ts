import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { applyChange } from '../change-plan.ts';
import type { PlanHead } from '../queries.ts';
import { findOrAddWeek } from './find-or-add-week.ts';
import type { Carrying } from './tables.ts';

export interface SlippedDecision {
  readonly stepId: string;
  /** null: take the decision back. */
  readonly decision: Carrying | null;
}

/** Keeps what was decided about a learner's slipped steps, in the caller's transaction; a carried step stands in this week and says where from. */
export function decideSlipped(
  tx: Tx,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly decisions: readonly SlippedDecision[];
    readonly thisWeek: string;
    readonly now: Date;
  },
): Promise<void> {
  return applyChange(
    tx,
    actor,
    {
      learnerId: given.learnerId,
      reason: 'edited',
      action: 'decide-slipped',
      detail: { decisions: given.decisions },
      agreed: true,
      apply: async (inside, plan) => {
        for (const one of given.decisions) await decideOne(inside, actor, { ...given, plan, one });
      },
    },
    given.now,
  );
}

interface Deciding {
  readonly plan: PlanHead;
  readonly one: SlippedDecision;
  readonly thisWeek: string;
  readonly now: Date;
}

async function decideOne(tx: Tx, actor: Actor, deciding: Deciding): Promise<void> {
  const { plan, one, now } = deciding;
  await getSlipped(tx, actor, deciding);
  await takeBack(tx, actor, { planId: plan.plan_id, stepId: one.stepId });
  if (one.decision === null) return;
  const newStepId = one.decision === 'carry' ? await carry(tx, actor, deciding) : null;
  await tx
    .insertInto('step_carry_over')
    .values({
      district_id: actor.districtId,
      plan_id: plan.plan_id,
      step_id: one.stepId,
      learner_id: plan.learner_id,
      decision: one.decision,
      new_step_id: newStepId,
      decided_by: actor.personId,
      decided_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function getSlipped(
  tx: Tx,
  { districtId }: Actor,
  { plan, one, thisWeek }: Deciding,
): Promise<void> {
  const { rows } = await sql`
    select from step s join week w on w.district_id = s.district_id and w.plan_id = s.plan_id and w.week_id = s.week_id
    where s.district_id = ${districtId}::uuid and s.plan_id = ${plan.plan_id}::uuid and s.step_id = ${one.stepId}::uuid
      and s.done_at is null and w.starts_on < ${thisWeek}::date`.execute(tx);
  if (rows.length === 0) throw notFound('slipped step');
}

/** Undoes a decision. A carried step that was done meanwhile stays, and so does the decision. */
async function takeBack(
  tx: Tx,
  { districtId }: Actor,
  { planId, stepId }: { readonly planId: string; readonly stepId: string },
): Promise<void> {
  const here = sql`c.district_id = ${districtId}::uuid and c.plan_id = ${planId}::uuid and c.step_id = ${stepId}::uuid`;
  await sql`delete from step s using step_carry_over c where ${here} and s.district_id = c.district_id and s.plan_id = c.plan_id
    and s.step_id = c.new_step_id and s.done_at is null`.execute(tx);
  await sql`delete from step_carry_over c where ${here} and not exists (select from step s where s.district_id = c.district_id
    and s.plan_id = c.plan_id and s.step_id = c.new_step_id)`.execute(tx);
}

async function carry(tx: Tx, actor: Actor, deciding: Deciding): Promise<string> {
  const { plan, one, thisWeek, now } = deciding;
  const planId = plan.plan_id;
  const weekId = await findOrAddWeek(tx, actor, { plan, startsOn: thisWeek });
  const stepId = newId();
  await sql`insert into step (district_id, plan_id, week_id, step_id, goal_id, resource_id, position, kind, title, minutes, because,
      importance, own, about_id, titled_by, options, chosen, carried_from, edited_by, edited_at)
    select s.district_id, s.plan_id, ${weekId}::uuid, ${stepId}::uuid, s.goal_id, s.resource_id,
      (select coalesce(max(position), -1) + 1 from step where district_id = s.district_id and plan_id = s.plan_id and week_id = ${weekId}::uuid),
      s.kind, s.title, s.minutes, s.because, s.importance, s.own, s.about_id, s.titled_by, s.options, s.chosen, s.step_id,
      ${actor.personId}::uuid, ${now}::timestamptz
    from step s where s.district_id = ${actor.districtId}::uuid and s.plan_id = ${planId}::uuid and s.step_id = ${one.stepId}::uuid`.execute(
    tx,
  );
  return stepId;
}
