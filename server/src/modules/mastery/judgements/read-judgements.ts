import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { readCutOff } from '../record/cut-off.ts';
import { findSchoolOf, readScale } from '../scale/read-scale.ts';
import { findInForce, keyOf, listJudgements, presentJudgement } from './judgement.ts';

/** All that was judged about one standard of a learner, newest first. */
export function readJudgements(
  deps: Deps,
  actor: Actor,
  { learnerId, aboutId }: { readonly learnerId: string; readonly aboutId: string },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    const school = await findSchoolOf(tx, actor, learnerId);
    const scale = await readScale(tx, actor, school?.school_id ?? null);
    const cutOff = await readCutOff(tx, actor, { now: deps.now() });
    const all = await listJudgements(tx, actor, { learnerIds: [learnerId], aboutId });
    const inForce = findInForce(all, cutOff).get(keyOf({ learnerId, aboutId }));
    return {
      judgements: all.map((each) =>
        presentJudgement(each, { scale, inForce: each.judgementId === inForce?.judgementId }),
      ),
    };
  });
}
