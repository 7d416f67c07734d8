import { recordAudit } from '../../../../platform/audit.ts';
import type { Actor } from '../../../../platform/auth/actor.ts';
import { inDistrict } from '../../../../platform/db/scope.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { changedMeanwhile } from '../../../../platform/errors.ts';
import { applyChange, getPlan, getPlanToChange } from '../../change-plan.ts';
import { readCatalogue } from '../../drafting/catalogue.ts';
import { draftLearners } from '../../drafting/draft-learners.ts';
import { weekToDraft } from '../week-to-draft.ts';
import type { PlanShift } from './plan-shift.ts';
import { putGoals, putProfile } from './put-shift.ts';

/** Makes the change and drafts the week with it, in one transaction: what is then there is what was shown. */
export function saveChange(
  deps: Deps,
  actor: Actor,
  {
    learnerId,
    change,
  }: {
    readonly learnerId: string;
    readonly change: PlanShift & { readonly version: number; readonly reason?: string | undefined };
  },
) {
  const now = deps.now();
  return inDistrict(deps.connection, actor, async (tx) => {
    const plan = await getPlanToChange(tx, actor, learnerId);
    if (plan.version !== change.version) throw changedMeanwhile();
    const startsOn = await weekToDraft(tx, actor, { week: change.week, now });
    const catalogue = await readCatalogue(tx, actor);
    await putProfile(tx, actor, { learnerId, change, now });
    if (change.goals !== undefined)
      await applyChange(
        tx,
        actor,
        {
          learnerId,
          reason: 'edited',
          action: 'change-goals',
          apply: (inside) => putGoals(inside, actor, { plan, change, catalogue, now }),
        },
        now,
      );
    await draftLearners(tx, {
      districtId: actor.districtId,
      learnerIds: [learnerId],
      catalogue,
      startsOn,
      authorId: actor.personId,
      now,
    });
    await recordAudit(tx, actor, {
      action: 'change-what-week-follows',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { planId: plan.plan_id, change },
    });
    return getPlan(tx, actor, { learnerId, now });
  });
}
