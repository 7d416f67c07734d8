import type { StepKind } from '@everyplan/engine/planning';
import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { getPlan, getPlanToChange } from '../change-plan.ts';
import { getKnownGoal } from './get-known-goal.ts';
import { getLiveWeek } from './live-weeks.ts';

/** Proposes a step for a week. The plan stays as it is until a teacher says yes. */
export function proposeStep(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly weekId: string;
    readonly goalId: string | null;
    readonly kind: StepKind;
    readonly title: string;
    readonly minutes: number;
  },
) {
  const { learnerId, weekId, goalId, kind, title, minutes } = given;
  const now = deps.now();
  return inDistrict(deps.connection, actor, async (tx) => {
    const { plan_id: planId } = await getPlanToChange(tx, actor, learnerId);
    await getLiveWeek(tx, actor, { planId, weekId, now });
    if (goalId !== null) await getKnownGoal(tx, actor, { planId, goalId });
    const proposalId = newId();
    await tx
      .insertInto('step_proposal')
      .values({
        district_id: actor.districtId,
        plan_id: planId,
        proposal_id: proposalId,
        learner_id: learnerId,
        week_id: weekId,
        goal_id: goalId,
        kind,
        title,
        minutes,
        proposed_by: actor.personId,
        proposed_at: now,
        decision: null,
        word: null,
        decided_by: null,
        decided_at: null,
        step_id: null,
      })
      .execute();
    await audit(tx, actor, { action: 'propose-step', learnerId, planId, proposalId });
    return getPlan(tx, actor, { learnerId, now });
  });
}

/** Takes a proposal back while nobody has decided. */
export function withdrawProposal(
  deps: Deps,
  actor: Actor,
  { learnerId, proposalId }: { readonly learnerId: string; readonly proposalId: string },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { plan_id: planId } = await getPlanToChange(tx, actor, learnerId);
    const { numDeletedRows } = await tx
      .deleteFrom('step_proposal')
      .where('district_id', '=', actor.districtId)
      .where('plan_id', '=', planId)
      .where('proposal_id', '=', proposalId)
      .where('decision', 'is', null)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw notFound('open proposal');
    await audit(tx, actor, { action: 'withdraw-proposal', learnerId, planId, proposalId });
    return getPlan(tx, actor, { learnerId, now: deps.now() });
  });
}

function audit(
  tx: Tx,
  actor: Actor,
  given: {
    readonly action: string;
    readonly learnerId: string;
    readonly planId: string;
    readonly proposalId: string;
  },
): Promise<void> {
  const { action, learnerId, planId, proposalId } = given;
  return recordAudit(tx, actor, {
    action,
    subjectType: 'learner',
    subjectId: learnerId,
    detail: { planId, proposalId },
  });
}
