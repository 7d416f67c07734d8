import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { changedMeanwhile, notAllowed } from '../../platform/errors.ts';
import { getPlan, getPlanToChange } from './change-plan.ts';
import { approvalVoice } from './policy.ts';
import type { PlanHead } from './queries.ts';
import { stateAfterApproval } from './rules.ts';
import type { Voice } from './tables.ts';

/** Approves one version in the actor's voice. One that has changed since it was read is refused: nobody approves what they have not seen. */
export function approvePlan(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly version: number },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { plan, voice } = await getApprovable(tx, actor, given.learnerId);
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
    await settle(tx, actor, { plan, action: 'approve-plan' });
    return getPlan(tx, actor, given.learnerId);
  });
}

/** Takes back the approval of the version that stands; those of older versions are history. */
export function withdrawApproval(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { plan, voice } = await getApprovable(tx, actor, learnerId);
    const { numDeletedRows } = await tx
      .deleteFrom('plan_approval')
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', plan.plan_id)
      .where('version', '=', plan.version)
      .where('voice', '=', voice)
      .executeTakeFirst();
    if (numDeletedRows > 0n) await settle(tx, actor, { plan, action: 'withdraw-approval' });
    return getPlan(tx, actor, learnerId);
  });
}

async function getApprovable(
  tx: Tx,
  actor: Actor,
  learnerId: string,
): Promise<{ readonly plan: PlanHead; readonly voice: Voice }> {
  const plan = await getPlanToChange(tx, actor, learnerId);
  const voice = approvalVoice(actor, learnerId);
  if (voice === undefined) throw notAllowed();
  return { plan, voice };
}

async function settle(
  tx: Tx,
  actor: Actor,
  { plan, action }: { readonly plan: PlanHead; readonly action: string },
): Promise<void> {
  const approvals = await tx
    .selectFrom('plan_approval')
    .select('voice')
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .where('version', '=', plan.version)
    .execute();
  await tx
    .updateTable('plan')
    .set({ state: stateAfterApproval(approvals.map((row) => row.voice)) })
    .where('district_id', '=', actor.districtId)
    .where('plan_id', '=', plan.plan_id)
    .execute();
  await recordAudit(tx, actor, {
    action,
    subjectType: 'learner',
    subjectId: plan.learner_id,
    detail: { planId: plan.plan_id, version: plan.version },
  });
}
