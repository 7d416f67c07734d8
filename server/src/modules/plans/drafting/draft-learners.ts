import type { Tx } from '../../../platform/db/database.ts';
import type { Catalogue } from './catalogue.ts';
import { composePlan } from './compose-plan.ts';
import { isUnchanged } from './is-unchanged.ts';
import { readLearners } from './read-learners.ts';
import { writePlans } from './write-plans.ts';

/**
 * Drafts and stores the plans and this week of some learners, in the caller's transaction. A plan that the draft leaves as it is gets no
 * new version and keeps its approvals. Returns how many learners there were.
 */
export async function draftLearners(
  tx: Tx,
  given: {
    readonly districtId: string;
    readonly learnerIds: readonly string[];
    readonly catalogue: Catalogue;
    /** Monday of the week to draft. */
    readonly startsOn: string;
    readonly authorId: string | null;
    readonly now: Date;
  },
): Promise<number> {
  const { catalogue, startsOn, now } = given;
  const learners = await readLearners(tx, given, catalogue);
  const plans = learners.map((learner) =>
    composePlan(learner, { catalogue, startsOn, now: now.getTime() }),
  );
  await writePlans(
    tx,
    plans.filter((plan, index) => !isUnchanged(plan, learners[index]?.plan)),
    given,
  );
  return plans.length;
}
