import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { changePlan } from '../change-plan.ts';
import { addWeekStep } from './add-week-step.ts';
import { getLiveWeek } from './live-weeks.ts';

interface OfProposal {
  readonly learnerId: string;
  readonly proposalId: string;
}

/** Says yes to a proposal, which makes it a step that both agreed to, or no with a word that stays readable. */
export function decideProposal(
  deps: Deps,
  actor: Actor,
  given: OfProposal & {
    readonly decision: 'accepted' | 'declined';
    readonly word?: string | undefined;
  },
) {
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    reason: 'edited',
    action: given.decision === 'accepted' ? 'accept-proposal' : 'decline-proposal',
    detail: { proposalId: given.proposalId },
    agreed: true,
    apply: async (tx, { plan_id: planId }) => {
      const proposal = await getProposal(tx, actor, { planId, proposalId: given.proposalId });
      if (proposal.decision !== null) throw notFound('open proposal');
      const now = deps.now();
      await getLiveWeek(tx, actor, { planId, weekId: proposal.week_id, now });
      const stepId = given.decision === 'accepted' ? newId() : null;
      if (stepId !== null)
        await addWeekStep(tx, actor, {
          planId,
          weekId: proposal.week_id,
          stepId,
          goalId: proposal.goal_id,
          kind: proposal.kind,
          title: proposal.title,
          minutes: proposal.minutes,
          importance: 'could',
          by: proposal.proposed_by,
          now,
        });
      await putDecision(tx, actor, {
        planId,
        proposalId: given.proposalId,
        decision: given.decision,
        word: given.word || null,
        decided_by: actor.personId,
        decided_at: now,
        step_id: stepId,
      });
    },
  });
}

/** Takes a decision back. A step that has been done meanwhile stays, and so does the yes to it. */
export function reopenProposal(deps: Deps, actor: Actor, given: OfProposal) {
  return changePlan(deps, actor, {
    learnerId: given.learnerId,
    reason: 'edited',
    action: 'reopen-proposal',
    detail: { proposalId: given.proposalId },
    agreed: true,
    apply: async (tx, { plan_id: planId }) => {
      const proposal = await getProposal(tx, actor, { planId, proposalId: given.proposalId });
      if (proposal.decision === null) throw notFound('decision');
      if (proposal.step_id !== null) {
        const { numDeletedRows } = await tx
          .deleteFrom('step')
          .where('district_id', '=', actor.districtId)
          .where('plan_id', '=', planId)
          .where('step_id', '=', proposal.step_id)
          .where('done_at', 'is', null)
          .executeTakeFirst();
        if (numDeletedRows === 0n) return;
      }
      await putDecision(tx, actor, {
        planId,
        proposalId: given.proposalId,
        decision: null,
        word: null,
        decided_by: null,
        decided_at: null,
        step_id: null,
      });
    },
  });
}

async function getProposal(
  tx: Tx,
  { districtId }: Actor,
  { planId, proposalId }: { readonly planId: string; readonly proposalId: string },
) {
  const proposal = await tx
    .selectFrom('step_proposal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst();
  if (proposal === undefined) throw notFound('proposal');
  return proposal;
}

async function putDecision(
  tx: Tx,
  { districtId }: Actor,
  given: {
    readonly planId: string;
    readonly proposalId: string;
    readonly decision: 'accepted' | 'declined' | null;
    readonly word: string | null;
    readonly decided_by: string | null;
    readonly decided_at: Date | null;
    readonly step_id: string | null;
  },
): Promise<void> {
  const { planId, proposalId, ...decided } = given;
  await tx
    .updateTable('step_proposal')
    .set(decided)
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .where('proposal_id', '=', proposalId)
    .execute();
}
