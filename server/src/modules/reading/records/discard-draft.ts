import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { attachmentFileOf, removeParts } from '../../attachments/index.ts';
import { forgetRecordings } from './audio/forget-recordings.ts';
import { checkMayListen } from './policy.ts';
import { findRecord, listAudio, type OneRecord } from './queries.ts';
import { finished } from './save-draft.ts';

/** Throws a draft away, with its recordings; one that is gone already stays gone. */
export async function discardDraft(deps: Deps, actor: Actor, one: OneRecord): Promise<void> {
  await inDistrict(deps.connection, actor, (tx) => checkMayListen(tx, actor, one.learnerId));
  const audio = await inDistrict(deps.connection, actor, async (tx) => {
    const row = await findRecord(tx, actor, one);
    if (row === undefined) return [];
    if (row.finished_at !== null) throw finished();
    const found = await listAudio(tx, actor, one);
    await forgetRecordings(tx, actor, { ...one, audio: found });
    const { numDeletedRows } = await tx
      .deleteFrom('running_record')
      .where('district_id', '=', actor.districtId)
      .where('learner_id', '=', one.learnerId)
      .where('record_id', '=', one.recordId)
      .where('finished_at', 'is', null)
      .executeTakeFirst();
    if (numDeletedRows === 0n) {
      // Another adult finished it in the same moment, or threw it away.
      if ((await findRecord(tx, actor, one)) !== undefined) throw finished();
      return [];
    }
    await recordAudit(tx, actor, {
      action: 'discard-running-record',
      subjectType: 'learner',
      subjectId: one.learnerId,
      detail: { recordId: one.recordId },
    });
    return found;
  });
  for (const { attachment_id } of audio)
    await deps.files.remove(attachmentFileOf(actor.districtId, attachment_id));
  await removeParts(deps, actor, [one.learnerId, one.recordId]);
}
