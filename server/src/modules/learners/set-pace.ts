import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notAllowed } from '../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../people/index.ts';
import { readPace } from './read-learner.ts';
import type { PaceName } from './tables.ts';

/** Sets the pace, the minutes a week or both; the next draft follows them. */
export function setPace(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly pace?: PaceName | undefined;
    readonly minutesPerWeek?: number | undefined;
  },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, given.learnerId);
    if (!(await mayPlanWith(tx, actor, given.learnerId))) throw notAllowed();
    const before = await readPace(tx, actor, given.learnerId);
    const now = {
      pace: given.pace ?? before.pace,
      minutesPerWeek: given.minutesPerWeek ?? before.minutesPerWeek,
    };
    const values = {
      pace: now.pace,
      minutes_per_week: now.minutesPerWeek,
      updated_by: actor.personId,
      updated_at: deps.now(),
    };
    await tx
      .insertInto('learner_profile')
      .values({ district_id: actor.districtId, learner_id: given.learnerId, ...values })
      .onConflict((conflict) => conflict.columns(['district_id', 'learner_id']).doUpdateSet(values))
      .execute();
    await recordAudit(tx, actor, {
      action: 'set-pace',
      subjectType: 'learner',
      subjectId: given.learnerId,
      detail: { before, now },
    });
    return now;
  });
}
