import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { getVisibleLearner } from '../../people/index.ts';
import { decideSlipped, type SlippedDecision } from './decide-slipped.ts';
import { listSlipped } from './list-slipped.ts';
import { thisMonday } from './this-monday.ts';

/** What a learner's weeks ended without. */
export function readSlipped(deps: Deps, actor: Actor, learnerId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getVisibleLearner(tx, actor, learnerId);
    const thisWeek = await thisMonday(tx, actor, deps.now());
    const { language } = actor;
    const slipped = await listSlipped(tx, actor, { learnerIds: [learnerId], thisWeek, language });
    return { steps: [...(slipped.get(learnerId) ?? [])] };
  });
}

/** Decides about some of it, and says what is left. */
export async function putSlipped(
  deps: Deps,
  actor: Actor,
  given: { readonly learnerId: string; readonly decisions: readonly SlippedDecision[] },
) {
  const now = deps.now();
  await inDistrict(deps.connection, actor, async (tx) =>
    decideSlipped(tx, actor, { ...given, now, thisWeek: await thisMonday(tx, actor, now) }),
  );
  return readSlipped(deps, actor, given.learnerId);
}
