import { hasRole, type Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrictInBulk } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notAllowed } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { getVisibleLearner, mayPlanWith } from '../people/index.ts';
import { insertEvidence, skillFor, type ByHand } from './insert-evidence.ts';
import { presentEstimate } from './present.ts';
import { findEstimate } from './queries.ts';
import { rebuildEstimates } from './rebuild-estimates.ts';
import type { AboutAsked } from './record/get-about.ts';

export interface Observation {
  readonly learnerId: string;
  readonly about: AboutAsked;
  readonly score: number;
  readonly source: ByHand;
  readonly note?: string | undefined;
  readonly attachmentId?: string | undefined;
}

/** Records what an adult saw, and traces it at once. */
export async function recordEvidence(
  deps: Deps,
  actor: Actor,
  { learnerId, about, score, source, note, attachmentId }: Observation,
) {
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    await getVisibleLearner(tx, actor, learnerId);
    // A coach sees learners and may say what a visit showed; everybody else records for those they plan with.
    if (!hasRole(actor, 'coach') && !(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
    const skillId = await skillFor(tx, actor, about);
    const entryId = newId();
    const of = [{ learnerId, score, attachmentId }];
    const seen = { entryId, skillId, source, note, now: deps.now(), of };
    const [evidenceId = ''] = await insertEvidence(tx, actor, seen);
    await rebuildEstimates(client, {
      districtId: actor.districtId,
      learnerIds: [learnerId],
      now: deps.now(),
    });
    await recordAudit(tx, actor, {
      action: 'record-evidence',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { evidenceId, source },
    });
    const estimate = await findEstimate(tx, actor, { learnerId, skillId });
    if (estimate === undefined) throw new Error('evidence gave no estimate');
    return { evidenceId, estimate: presentEstimate(estimate) };
  });
}
