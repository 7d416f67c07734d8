import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { notFound } from '../../../platform/errors.ts';
import type { PlanHead } from '../queries.ts';
import type { GoalState } from '../tables.ts';
import { listChampions } from './list-champions.ts';
import { type MeasureInput, measureFor } from './measure-for.ts';
import type { StoredMeasure } from './measure.ts';

/** What a person says about a goal: the contract's GoalChange, with its state. */
export interface GoalChange {
  readonly title?: string | undefined;
  readonly standardId?: string | null | undefined;
  readonly horizon?: 'short' | 'long' | undefined;
  readonly parentGoalId?: string | null | undefined;
  readonly measure?: MeasureInput | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly strategies?: readonly string[] | undefined;
  readonly supports?: readonly string[] | undefined;
  readonly championId?: string | null | undefined;
  readonly nextStep?: string | null | undefined;
  readonly state?: GoalState | undefined;
  readonly reason?: string | undefined;
}

interface Writing {
  readonly plan: PlanHead;
  readonly goalId: string;
  readonly change: GoalChange;
  readonly now: Date;
}

/** Writes what a person said about a goal of a plan, after looking whether it fits the plan. */
export async function writeGoal(tx: Tx, actor: Actor, writing: Writing): Promise<void> {
  const { plan, goalId, change, now } = writing;
  const goal = await findGoal(tx, actor, { planId: plan.plan_id, goalId });
  if (goal === undefined) throw notFound('goal');
  const { title, horizon, state } = change;
  if (change.standardId) await refuseUnknownStandard(tx, actor, change.standardId);
  if (change.championId) await refuseUnknownChampion(tx, actor, plan, change.championId);
  if (change.parentGoalId) await refuseUnfitParent(tx, actor, writing, change.parentGoalId);
  const measure = await newMeasure(tx, actor, writing, goal);
  const isLong = (horizon ?? goal.horizon) === 'long';
  await tx
    .updateTable('goal')
    .set({
      ...(title === undefined ? {} : { title, titled_by: actor.personId }),
      ...(change.standardId === undefined
        ? {}
        : { standard_id: change.standardId, ...(change.standardId && { skill_id: null }) }),
      ...(horizon === undefined ? {} : { horizon }),
      ...(change.parentGoalId === undefined ? {} : { parent_goal_id: change.parentGoalId }),
      ...(isLong ? { parent_goal_id: null } : {}),
      ...(measure === undefined
        ? {}
        : { measure: measure === null ? null : JSON.stringify(measure) }),
      ...(change.dueOn === undefined ? {} : { due_on: change.dueOn }),
      ...(change.strategies === undefined ? {} : { strategies: [...change.strategies] }),
      ...(change.supports === undefined ? {} : { supports: [...change.supports] }),
      ...(change.championId === undefined ? {} : { champion_id: change.championId }),
      ...(change.nextStep === undefined ? {} : { next_step: change.nextStep }),
      ...(state === undefined
        ? {}
        : { state, state_reason: state === 'set-aside' ? (change.reason ?? null) : null }),
      edited_by: actor.personId,
      edited_at: now,
    })
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .where('goal_id', '=', goalId)
    .execute();
  if (goal.horizon === 'long' && !isLong) await freeGoalsBelow(tx, actor, writing);
}

interface FoundGoal {
  readonly horizon: 'short' | 'long';
  readonly standard_id: string | null;
  readonly skill_id: string | null;
  readonly measure: StoredMeasure | null;
}

function findGoal(
  tx: Tx,
  { districtId }: Scope,
  given: { readonly planId: string; readonly goalId: string },
): Promise<FoundGoal | undefined> {
  return tx
    .selectFrom('goal')
    .select(['horizon', 'standard_id', 'skill_id', 'measure'])
    .where('district_id', '=', districtId)
    .where('plan_id', '=', given.planId)
    .where('goal_id', '=', given.goalId)
    .executeTakeFirst();
}

/** Undefined: as before. Mastery is of one standard: with another standard it begins anew, with none there is nothing to measure. */
async function newMeasure(
  tx: Tx,
  actor: Actor,
  { plan, change }: Writing,
  goal: FoundGoal,
): Promise<StoredMeasure | null | undefined> {
  const subject = {
    standardId: change.standardId === undefined ? goal.standard_id : change.standardId,
    skillId: change.standardId ? null : goal.skill_id,
  };
  if (change.measure === null) return null;
  if (change.measure !== undefined)
    return measureFor(tx, actor, { plan, subject, input: change.measure });
  if (change.standardId === undefined || goal.measure?.kind !== 'mastery') return undefined;
  if (change.standardId === null) return null;
  return measureFor(tx, actor, { plan, subject, input: { kind: 'mastery' } });
}

async function refuseUnknownStandard(
  tx: Tx,
  { districtId }: Scope,
  standardId: string,
): Promise<void> {
  const found = await tx
    .selectFrom('standard')
    .select('standard_id')
    .where('district_id', '=', districtId)
    .where('standard_id', '=', standardId)
    .executeTakeFirst();
  if (found === undefined) throw notFound('standard');
}

async function refuseUnknownChampion(
  tx: Tx,
  actor: Actor,
  plan: PlanHead,
  championId: string,
): Promise<void> {
  const people = await listChampions(tx, actor, plan.learner_id);
  if (!people.some(({ personId }) => personId === championId)) throw notFound('person');
}

async function refuseUnfitParent(
  tx: Tx,
  actor: Actor,
  { plan, goalId }: Writing,
  parentGoalId: string,
): Promise<void> {
  const parent = await findGoal(tx, actor, { planId: plan.plan_id, goalId: parentGoalId });
  if (parent?.horizon !== 'long' || parentGoalId === goalId) throw notFound('goal');
}

/** A goal that is no longer a long-term one has none below it. */
async function freeGoalsBelow(
  tx: Tx,
  { districtId }: Scope,
  { plan, goalId }: Writing,
): Promise<void> {
  await sql`update goal set parent_goal_id = null where district_id = ${districtId}::uuid and plan_id = ${plan.plan_id}::uuid
    and parent_goal_id = ${goalId}::uuid`.execute(tx);
}
