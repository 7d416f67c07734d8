import { hasRole, type Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrictInBulk } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notAllowed, notFound } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { getVisibleLearner, mayPlanWith } from '../people/index.ts';
import { presentEstimate } from './present.ts';
import { findEstimate } from './queries.ts';
import { rebuildEstimates } from './rebuild-estimates.ts';

export interface Observation {
  readonly learnerId: string;
  readonly skillId: string;
  readonly score: number;
  readonly source: 'conference' | 'observation' | 'work-sample';
  readonly note?: string | undefined;
}

/** Records what an adult saw, and traces it at once. */
export async function recordEvidence(
  deps: Deps,
  actor: Actor,
  { learnerId, skillId, score, source, note }: Observation,
) {
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    await getVisibleLearner(tx, actor, learnerId);
    // A coach sees learners and may say what a visit showed; everybody else records for those they plan with.
    if (!hasRole(actor, 'coach') && !(await mayPlanWith(tx, actor, learnerId))) throw notAllowed();
    const skill = await tx
      .selectFrom('skill')
      .select('skill_id')
      .where('district_id', '=', actor.districtId)
      .where('skill_id', '=', skillId)
      .executeTakeFirst();
    if (skill === undefined) throw notFound('skill');
    const evidenceId = newId();
    await tx
      .insertInto('evidence')
      .values({
        district_id: actor.districtId,
        learner_id: learnerId,
        evidence_id: evidenceId,
        skill_id: skillId,
        problem: null,
        score,
        occurred_at: deps.now(),
        sequence: null,
        source,
        import_id: null,
        recorded_by: actor.personId,
        note: note ?? null,
      })
      .execute();
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
