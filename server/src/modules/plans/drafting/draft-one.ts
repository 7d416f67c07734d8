import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed } from '../../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../../people/index.ts';
import { getPlan } from '../change-plan.ts';
import { mondayOf } from '../monday-of.ts';
import { readTimeZone } from '../queries.ts';
import { readCatalogue } from './catalogue.ts';
import { draftLearners } from './draft-learners.ts';

/** Drafts one learner's plan and this week anew, at once. */
export function draftOne(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    if (!(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
    const now = deps.now();
    await draftLearners(tx, {
      districtId: actor.districtId,
      learnerIds: [learnerId],
      catalogue: await readCatalogue(tx, actor),
      startsOn: mondayOf(now, await readTimeZone(tx, actor)),
      authorId: actor.personId,
      now,
    });
    return getPlan(tx, actor, learnerId);
  });
}
