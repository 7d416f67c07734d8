import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { insertEvidence, skillFor, type ByHand } from '../insert-evidence.ts';
import { rebuildEstimates } from '../rebuild-estimates.ts';
import type { AboutAsked } from '../record/get-about.ts';
import { getVisibleClass, listLearners } from './class-of.ts';

export interface ClassObservation {
  readonly classId: string;
  readonly about: AboutAsked;
  readonly source: ByHand;
  readonly note?: string | undefined;
  readonly seen: readonly { readonly learnerId: string; readonly score: number }[];
}

/** Records what one saw of many learners of a class: all of it or nothing. It can be taken back as one. */
export async function recordClassEvidence(
  deps: Deps,
  actor: Actor,
  { classId, about, source, note, seen }: ClassObservation,
) {
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    await getVisibleClass(tx, actor, classId);
    const admitted = await listLearners(tx, actor, { classId, toRecord: true });
    const known = new Set(admitted.map(({ learnerId }) => learnerId));
    // Of two marks for one learner the last stands: a slip of the finger is not a second piece of evidence.
    const of = [...new Map(seen.map((each) => [each.learnerId, each])).values()];
    if (of.some(({ learnerId }) => !known.has(learnerId))) throw notFound('learner');
    const entryId = newId();
    const skillId = await skillFor(tx, actor, about);
    await insertEvidence(tx, actor, { entryId, skillId, source, note, now: deps.now(), of });
    await rebuildEstimates(client, {
      districtId: actor.districtId,
      learnerIds: of.map(({ learnerId }) => learnerId),
      now: deps.now(),
    });
    await recordAudit(tx, actor, {
      action: 'record-class-evidence',
      subjectType: 'class',
      subjectId: classId,
      detail: { entryId, source, learners: of.length },
    });
    return { entryId };
  });
}
