import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notAllowed } from '../../platform/errors.ts';
import { getVisibleLearner, mayPlanWith } from '../people/index.ts';
import { readPace } from './read-learner.ts';
import type { PaceName } from './tables.ts';

interface Setting {
  readonly learnerId: string;
  readonly pace?: PaceName | undefined;
  readonly minutesPerWeek?: number | undefined;
}

/** Sets the pace, the minutes a week or both; the next draft follows them. */
export function setPace(deps: Deps, actor: Actor, given: Setting) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, given.learnerId);
    if (!(await mayPlanWith(tx, actor, given.learnerId))) throw notAllowed();
    return putPace(tx, actor, { ...given, now: deps.now() });
  });
}

/** The same as a part of a larger change, in its transaction; that the actor may plan with the learner is the caller's to know. */
export async function putPace(tx: Tx, actor: Actor, given: Setting & { readonly now: Date }) {
  const { learnerId } = given;
  const before = await readPace(tx, actor, learnerId);
  const now = {
    pace: given.pace ?? before.pace,
    minutesPerWeek: given.minutesPerWeek ?? before.minutesPerWeek,
  };
  const values = {
    pace: now.pace,
    minutes_per_week: now.minutesPerWeek,
    updated_by: actor.personId,
    updated_at: given.now,
  };
  await tx
    .insertInto('learner_profile')
    .values({ district_id: actor.districtId, learner_id: learnerId, ...values })
    .onConflict((conflict) => conflict.columns(['district_id', 'learner_id']).doUpdateSet(values))
    .execute();
  await recordAudit(tx, actor, {
    action: 'set-pace',
    subjectType: 'learner',
    subjectId: learnerId,
    detail: { before, now },
  });
  return now;
}
