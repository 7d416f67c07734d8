import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { changedMeanwhile, notFound } from '../../../platform/errors.ts';
import { mustMeasure } from './policy.ts';
import { setLessonCounts } from './text-lessons.ts';

interface Withdrawing {
  readonly learnerId: string;
  readonly measureId: string;
  /** Why it does not count; null: it counts again. */
  readonly because: string | null;
}

/**
 * Lets a measure no longer count, or count again; it stays to be seen. What a withdrawn reading taught about its text goes with it. Twice is
 * once.
 */
export function withdrawMeasure(
  deps: Deps,
  actor: Actor,
  { learnerId, measureId, because }: Withdrawing,
): Promise<void> {
  const { districtId, personId } = actor;
  return inDistrict(deps.connection, actor, async (tx) => {
    await mustMeasure(tx, actor, learnerId);
    const measure = await tx
      .selectFrom('reader_measure')
      .select(['source', 'origin_id', 'withdrawn_at'])
      .where('district_id', '=', districtId)
      .where('learner_id', '=', learnerId)
      .where('measure_id', '=', measureId)
      .forUpdate()
      .executeTakeFirst();
    if (measure === undefined) throw notFound('measure');
    if ((because === null) === (measure.withdrawn_at === null)) return;
    if (because === null && (await isReplaced(tx, actor, measure.origin_id)))
      throw changedMeanwhile();
    await tx
      .updateTable('reader_measure')
      .set({
        withdrawn_at: because === null ? null : deps.now(),
        withdrawn_by: because === null ? null : personId,
        withdrawn_because: because,
      })
      .where('district_id', '=', districtId)
      .where('learner_id', '=', learnerId)
      .where('measure_id', '=', measureId)
      .execute();
    if (measure.source === 'reading' && measure.origin_id !== null) {
      const readingId = measure.origin_id;
      await setLessonCounts(tx, { districtId, learnerId, readingId }, because === null);
    }
    await recordAudit(tx, actor, {
      action: because === null ? 'restore-reader-measure' : 'withdraw-reader-measure',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { measureId, ...(because === null ? {} : { because }) },
    });
  });
}

/** A record that was corrected has a newer measure: the old one cannot count beside it. */
async function isReplaced(
  tx: Tx,
  { districtId }: Actor,
  originId: string | null,
): Promise<boolean> {
  if (originId === null) return false;
  const found = await tx
    .selectFrom('reader_measure')
    .select('measure_id')
    .where('district_id', '=', districtId)
    .where('origin_id', '=', originId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}
