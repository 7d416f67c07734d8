import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrictInBulk } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notAllowed, notFound } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { getVisibleLearner, mayPlanWith } from '../people/index.ts';
import { rebuildEstimates } from './rebuild-estimates.ts';

export interface Retraction {
  readonly learnerId: string;
  readonly evidenceId: string;
  readonly reason: string;
}

/** Lets one piece of evidence no longer count; it stays to be seen, with the reason. */
export async function retractEvidence(
  deps: Deps,
  actor: Actor,
  { learnerId, evidenceId, reason }: Retraction,
) {
  const { districtId, personId } = actor;
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    await getVisibleLearner(tx, actor, learnerId);
    if (!(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
    const evidence = await tx
      .selectFrom('evidence')
      .select('evidence_id')
      .where('district_id', '=', districtId)
      .where('learner_id', '=', learnerId)
      .where('evidence_id', '=', evidenceId)
      .executeTakeFirst();
    if (evidence === undefined) throw notFound('piece of evidence');
    const retractionId = newId();
    await tx
      .insertInto('evidence_retraction')
      .values({
        district_id: districtId,
        retraction_id: retractionId,
        import_id: null,
        learner_id: learnerId,
        evidence_id: evidenceId,
        reason,
        retracted_by: personId,
      })
      .execute();
    await rebuildEstimates(client, { districtId, learnerIds: [learnerId], now: deps.now() });
    await recordAudit(tx, actor, {
      action: 'retract-evidence',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { evidenceId, reason },
    });
    return { retractionId };
  });
}
