import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { changedMeanwhile, notAllowed, notFound } from '../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../people/index.ts';
import type { PlanContent } from './plan-content.ts';
import {
  findNewestWeek,
  findPlanToChange,
  listGoals,
  listSteps,
  type PlanHead,
} from './queries.ts';
import { readPlan } from './read-plan.ts';
import { stateAfterChange } from './rules.ts';
import type { VersionReason } from './tables.ts';

export interface PlanChange {
  readonly learnerId: string;
  /** The version that the person changed. */
  readonly version: number;
  readonly reason: VersionReason;
  /** For the audit: 'add-goal'. */
  readonly action: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly apply: (tx: Tx, plan: PlanHead) => Promise<void>;
}

/**
 * One person's change to one plan: found through the actor, refused where the plan has changed since it was read, kept as a new version.
 * Answers with the plan as it stands then.
 */
export function changePlan(deps: Deps, actor: Actor, change: PlanChange) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const plan = await getPlanToChange(tx, actor, change.learnerId);
    if (plan.version !== change.version) throw changedMeanwhile();
    await change.apply(tx, plan);
    await keepVersion(tx, actor, { plan, reason: change.reason, now: deps.now() });
    await recordAudit(tx, actor, {
      action: change.action,
      subjectType: 'learner',
      subjectId: change.learnerId,
      detail: { planId: plan.plan_id, version: plan.version + 1, ...change.detail },
    });
    return getPlan(tx, actor, change.learnerId);
  });
}

export async function getPlan(tx: Tx, actor: Actor, learnerId: string) {
  const plan = await readPlan(tx, actor, { learnerId });
  if (plan === null) throw notFound('plan');
  return plan;
}

/** The plan of a learner whom the actor may see and plan with, locked for the change. */
export async function getPlanToChange(tx: Tx, actor: Actor, learnerId: string): Promise<PlanHead> {
  await getVisibleLearner(tx, actor, learnerId);
  if (!(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
  const plan = await findPlanToChange(tx, actor, learnerId);
  if (plan === undefined) throw notFound('plan');
  return plan;
}

async function keepVersion(
  tx: Tx,
  actor: Actor,
  {
    plan,
    reason,
    now,
  }: { readonly plan: PlanHead; readonly reason: VersionReason; readonly now: Date },
): Promise<void> {
  const version = plan.version + 1;
  await tx
    .updateTable('plan')
    .set({ version, state: stateAfterChange(plan.state), changed_at: now })
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .execute();
  await tx
    .insertInto('plan_version')
    .values({
      district_id: actor.districtId,
      plan_id: plan.plan_id,
      version,
      reason,
      content: JSON.stringify(await readContent(tx, actor, plan.plan_id)),
      author_id: actor.personId,
      made_at: now,
    })
    .execute();
}

async function readContent(tx: Tx, actor: Actor, planId: string): Promise<PlanContent> {
  const week = await findNewestWeek(tx, actor, planId);
  const goals = await listGoals(tx, actor, [planId]);
  const steps = week === undefined ? [] : await listSteps(tx, actor, [week]);
  return {
    goals: goals.map((goal) => ({
      goalId: goal.goal_id,
      position: goal.position,
      standardId: goal.standard_id,
      skillId: goal.skill_id,
      title: goal.title,
      because: goal.because,
      state: goal.state,
      editedBy: goal.edited_by,
      editedAt: goal.edited_at?.toISOString() ?? null,
    })),
    week:
      week === undefined
        ? null
        : {
            weekId: week.week_id,
            startsOn: week.starts_on,
            minutesAvailable: week.minutes_available,
            because: week.because,
          },
    steps: steps.map((step) => ({
      stepId: step.step_id,
      goalId: step.goal_id,
      resourceId: step.resource_id,
      position: step.position,
      kind: step.kind,
      title: step.title,
      minutes: step.minutes,
      because: step.because,
      editedBy: step.edited_by,
      editedAt: step.edited_at?.toISOString() ?? null,
    })),
  };
}
