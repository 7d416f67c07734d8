import { sql } from 'kysely';
import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed, notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { rebuildEstimates } from '../rebuild-estimates.ts';
import { getVisibleClass } from './class-of.ts';

interface Entered {
  readonly learnerId: string;
  readonly evidenceId: string;
  readonly recordedBy: string | null;
  readonly retracted: boolean;
}

/** Takes back, as one, what was recorded of many at once: by whoever did, or by a principal. The pieces stay to be seen; twice is once. */
export async function takeBackEntry(
  deps: Deps,
  actor: Actor,
  { classId, entryId }: { readonly classId: string; readonly entryId: string },
): Promise<void> {
  const { districtId, personId } = actor;
  await inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    await getVisibleClass(tx, actor, classId);
    const { rows } = await sql<Entered>`
      select e.learner_id as "learnerId", e.evidence_id as "evidenceId", e.recorded_by as "recordedBy",
        exists (select from evidence_retraction r where r.district_id = e.district_id and r.evidence_id = e.evidence_id) as retracted
      from evidence e where e.district_id = ${districtId}::uuid and e.entry_id = ${entryId}::uuid
        and e.learner_id in (select n.person_id from enrolment n where n.district_id = ${districtId}::uuid and n.class_id = ${classId}::uuid)`.execute(
      tx,
    );
    if (rows.length === 0) throw notFound('entry');
    const mine = rows.every(({ recordedBy }) => recordedBy === personId);
    if (!mine && !hasRole(actor, 'principal')) throw notAllowed();
    const counting = rows.filter(({ retracted }) => !retracted);
    if (counting.length === 0) return;
    await tx
      .insertInto('evidence_retraction')
      .values(
        counting.map(({ learnerId, evidenceId }) => ({
          district_id: districtId,
          retraction_id: newId(),
          import_id: null,
          learner_id: learnerId,
          evidence_id: evidenceId,
          reason: 'entry undone',
          retracted_by: personId,
        })),
      )
      .execute();
    const learnerIds = counting.map(({ learnerId }) => learnerId);
    await rebuildEstimates(client, { districtId, learnerIds, now: deps.now() });
    await recordAudit(tx, actor, {
      action: 'take-back-entry',
      subjectType: 'class',
      subjectId: classId,
      detail: { entryId, learners: learnerIds.length },
    });
  });
}
