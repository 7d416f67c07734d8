import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { changedMeanwhile, notAllowed, notFound } from '../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../people/index.ts';
import type { PlanContent } from './plan-content.ts';
import { findPlan, findPlanToChange, listGoals, type PlanHead } from './queries.ts';
import { readPlan } from './read-plan.ts';
import { stateAfterChange } from './rules.ts';
import type { StoredState, VersionReason } from './tables.ts';
import { listAnswers, toContentAnswer } from './templates/list-answers.ts';
import { carryApprovals } from './week/carry-approvals.ts';
import { readWeekContent } from './week/week-content.ts';

export interface PlanChange {
  readonly learnerId: string;
  /** The version that the person changed; absent where it does not matter what else has changed. */
  readonly version?: number;
  readonly reason: VersionReason;
  /** For the audit: 'add-goal'. */
  readonly action: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly apply: (tx: Tx, plan: PlanHead) => Promise<void>;
  /** Where a change is one of the state itself; any other makes an approved plan wait for its approvals again. */
  readonly nextState?: (plan: PlanHead) => StoredState;
  /** A change within what everybody has agreed to: the state stays, and the approvals go along to the new version. */
  readonly agreed?: true;
}

/**
 * One person's change to one plan: found through the actor, refused where the plan has changed since it was read, kept as a new version.
 * Answers with the plan as it stands then.
 */
export function changePlan(deps: Deps, actor: Actor, change: PlanChange) {
  const now = deps.now();
  return inDistrict(deps.connection, actor, async (tx) => {
    await applyChange(tx, actor, change, now);
    return getPlan(tx, actor, { learnerId: change.learnerId, now });
  });
}

/** The same in the caller's transaction, where a change is one of several. */
export async function applyChange(
  tx: Tx,
  actor: Actor,
  change: PlanChange,
  now: Date,
): Promise<void> {
  const plan = await getPlanToChange(tx, actor, change.learnerId);
  if (change.version !== undefined && plan.version !== change.version) throw changedMeanwhile();
  await change.apply(tx, plan);
  const state = change.agreed ? plan.state : (change.nextState ?? stateAfterChange)(plan);
  await keepVersion(tx, actor, { plan, state, reason: change.reason, now });
  if (change.agreed) await carryApprovals(tx, actor, plan);
  await recordAudit(tx, actor, {
    action: change.action,
    subjectType: 'learner',
    subjectId: change.learnerId,
    detail: { planId: plan.plan_id, version: plan.version + 1, ...change.detail },
  });
}

export async function getPlan(
  tx: Tx,
  actor: Actor,
  given: { readonly learnerId: string; readonly now: Date },
) {
  const plan = await readPlan(tx, actor, given);
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
    state,
    reason,
    now,
  }: {
    readonly plan: PlanHead;
    readonly state: StoredState;
    readonly reason: VersionReason;
    readonly now: Date;
  },
): Promise<void> {
  const version = plan.version + 1;
  await tx
    .updateTable('plan')
    .set({ version, state, changed_at: now })
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
      content: JSON.stringify(await readContent(tx, actor, { plan, now })),
      author_id: actor.personId,
      made_at: now,
    })
    .execute();
}

async function readContent(
  tx: Tx,
  actor: Actor,
  { plan, now }: { readonly plan: PlanHead; readonly now: Date },
): Promise<PlanContent> {
  const planId = plan.plan_id;
  const head = await findPlan(tx, actor, plan.learner_id);
  const answers = await listAnswers(tx, actor, planId);
  const goals = await listGoals(tx, actor, [planId]);
  return {
    ...(answers.length > 0 && { answers: answers.map(toContentAnswer) }),
    ...(head !== undefined && closingOf(head)),
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
      ...(goal.details !== null && { details: goal.details }),
    })),
    ...(await readWeekContent(tx, actor, { planId, now })),
  };
}

function closingOf({ state, state_reason }: PlanHead): Pick<PlanContent, 'closing'> {
  return state === 'done' || state === 'set-aside'
    ? { closing: { state, reason: state_reason } }
    : {};
}
