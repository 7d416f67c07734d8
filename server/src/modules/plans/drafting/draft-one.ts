import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed } from '../../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';
import { getPlan } from '../change-plan.ts';
import { weekToDraft } from '../week/week-to-draft.ts';
import { readCatalogue } from './catalogue.ts';
import { draftLearners } from './draft-learners.ts';

/** Drafts one learner's plan and this week, or the next, anew, at once. */
export function draftOne(
  deps: Deps,
  actor: Actor,
  { learnerId, week }: { readonly learnerId: string; readonly week?: string | undefined },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    if (!(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
    const now = deps.now();
    await draftLearners(tx, {
      districtId: actor.districtId,
      learnerIds: [learnerId],
      catalogue: await readCatalogue(tx, actor),
      startsOn: await weekToDraft(tx, actor, { week, now }),
      authorId: actor.personId,
      now,
    });
    return getPlan(tx, actor, { learnerId, now: deps.now() });
  });
}
