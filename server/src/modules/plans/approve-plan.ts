import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { changedMeanwhile, notAllowed, notFound } from '../../platform/errors.ts';
import { getVisibleLearner } from '../people/index.ts';
import { getPlan } from './change-plan.ts';
import { findRelation } from './find-relation.ts';
import { acceptAllGoals } from './goals/accept-goal.ts';
import { approvalVoice } from './policy.ts';
import { findPlanToChange, type PlanHead } from './queries.ts';
import { setReviewDue } from './review-plan.ts';
import { hasEnded, stateAfterApproval } from './rules.ts';
import type { Voice } from './tables.ts';
import type { TemplateContent } from './templates/content.ts';
import { templateOf } from './templates/template-of.ts';

/** Approves one version in the actor's voice. One that has changed since it was read is refused: nobody approves what they have not seen. */
export function approvePlan(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly version: number },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const approving = await getApprovable(tx, actor, given.learnerId);
    const { plan, voice } = approving;
    if (plan.version !== given.version) throw changedMeanwhile();
    await tx
      .insertInto('plan_approval')
      .values({
        district_id: actor.districtId,
        plan_id: plan.plan_id,
        version: plan.version,
        voice,
        approved_by: actor.personId,
        approved_at: deps.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (voice === 'learner') await acceptAllGoals(tx, actor, { plan, now: deps.now() });
    await settle(tx, actor, { ...approving, action: 'approve-plan', now: deps.now() });
    return getPlan(tx, actor, { learnerId: given.learnerId, now: deps.now() });
  });
}

/** Takes back the approval of the version that stands; those of older versions are history. */
export function withdrawApproval(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const approving = await getApprovable(tx, actor, learnerId);
    const { plan, voice } = approving;
    const { numDeletedRows } = await tx
      .deleteFrom('plan_approval')
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', plan.plan_id)
      .where('version', '=', plan.version)
      .where('voice', '=', voice)
      .executeTakeFirst();
    if (numDeletedRows > 0n)
      await settle(tx, actor, { ...approving, action: 'withdraw-approval', now: deps.now() });
    return getPlan(tx, actor, { learnerId, now: deps.now() });
  });
}

interface Approving {
  readonly plan: PlanHead;
  readonly voice: Voice;
  readonly template: TemplateContent;
}

async function getApprovable(tx: Tx, actor: Actor, learnerId: string): Promise<Approving> {
  await getVisibleLearner(tx, actor, learnerId);
  const relation = await findRelation(tx, actor, learnerId);
  const { content } = await templateOf(tx, actor, learnerId);
  const voice = approvalVoice(actor, relation, content.voices);
  if (voice === null) throw notAllowed();
  const plan = await findPlanToChange(tx, actor, learnerId);
  if (plan === undefined) throw notFound('plan');
  return { plan, voice, template: content };
}

async function settle(
  tx: Tx,
  actor: Actor,
  given: Approving & { readonly action: string; readonly now: Date },
): Promise<void> {
  const { plan, template, action, now } = given;
  const approvals = await tx
    .selectFrom('plan_approval')
    .select('voice')
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .where('version', '=', plan.version)
    .execute();
  const voices = approvals.map((row) => row.voice);
  const state = hasEnded(plan) ? plan.state : stateAfterApproval(voices, template.voices);
  await tx
    .updateTable('plan')
    .set({ state })
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .execute();
  if (state === 'active') await setReviewDue(tx, actor, { plan, ...template, now });
  await recordAudit(tx, actor, {
    action,
    subjectType: 'learner',
    subjectId: plan.learner_id,
    detail: { planId: plan.plan_id, version: plan.version },
  });
}
