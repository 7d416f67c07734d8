import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notAllowed, notFound } from '../../platform/errors.ts';
import { getLearnerWithPowers } from './find-powers.ts';
import { getCheckInToChange } from './get-check-in.ts';
import { presentDecision } from './present.ts';
import { listDecisions } from './queries.ts';
import type { Who } from './tables.ts';

export interface GivenDecision {
  readonly checkInId: string;
  /** Made by whoever writes it down, so that the same decision sent twice stands once. */
  readonly decisionId: string;
  readonly text: string;
  readonly who: Who;
  readonly dueOn: string | null;
}

/** Writes a decision down, or changes one of this check-in. */
export function writeDecision(deps: Deps, actor: Actor, given: GivenDecision) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const checkIn = await getCheckInToChange(tx, actor, given.checkInId);
    const { text, who, dueOn } = given;
    const written = await tx
      .insertInto('check_in_decision')
      .values({
        district_id: actor.districtId,
        learner_id: checkIn.learner_id,
        decision_id: given.decisionId,
        check_in_id: given.checkInId,
        text,
        who,
        due_on: dueOn,
        decided_by: actor.personId,
        decided_at: deps.now(),
        done_at: null,
        done_by: null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['district_id', 'decision_id'])
          .doUpdateSet({ text, who, due_on: dueOn })
          .where('check_in_decision.check_in_id', '=', given.checkInId),
      )
      .returningAll()
      .executeTakeFirst();
    // Its id is another check-in's.
    if (written === undefined) throw notFound('decision');
    await audit(tx, actor, { ...given, learnerId: checkIn.learner_id, action: 'write-decision' });
    return presentDecision(written);
  });
}

export function removeDecision(
  deps: Deps,
  actor: Actor,
  given: { readonly checkInId: string; readonly decisionId: string },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const checkIn = await getCheckInToChange(tx, actor, given.checkInId);
    await tx
      .deleteFrom('check_in_decision')
      .where('district_id', '=', actor.districtId)
      .where('check_in_id', '=', given.checkInId)
      .where('decision_id', '=', given.decisionId)
      .execute();
    await audit(tx, actor, { ...given, learnerId: checkIn.learner_id, action: 'remove-decision' });
    return undefined;
  });
}

/** Ticks a decision or takes the tick away: whoever holds the talks all of them, learners what they took on themselves. */
export function tickDecision(
  deps: Deps,
  actor: Actor,
  given: {
    readonly learnerId: string;
    readonly decisionId: string;
    readonly to: 'done' | 'not-done';
  },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { powers } = await getLearnerWithPowers(tx, actor, given.learnerId);
    if (!powers.hold && !powers.ask) throw notAllowed();
    const decisions = await listDecisions(tx, actor, given.learnerId);
    const decision = decisions.find((one) => one.decision_id === given.decisionId);
    if (decision === undefined) throw notFound('decision');
    if (!powers.hold && decision.who !== 'learner') throw notAllowed();
    const done = given.to === 'done';
    if (done === (decision.done_at !== null)) return undefined;
    await tx
      .updateTable('check_in_decision')
      .set({ done_at: done ? deps.now() : null, done_by: done ? actor.personId : null })
      .where('district_id', '=', actor.districtId)
      .where('decision_id', '=', given.decisionId)
      .execute();
    await audit(tx, actor, { ...given, action: done ? 'tick-decision' : 'untick-decision' });
    return undefined;
  });
}

function audit(
  tx: Tx,
  actor: Actor,
  given: { readonly learnerId: string; readonly decisionId: string; readonly action: string },
): Promise<void> {
  return recordAudit(tx, actor, {
    action: given.action,
    subjectType: 'learner',
    subjectId: given.learnerId,
    detail: { decisionId: given.decisionId },
  });
}
