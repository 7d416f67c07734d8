import type { Actor } from '../../../../platform/auth/actor.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import { inDistrict } from '../../../../platform/db/scope.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { attachmentFileOf, removeParts } from '../../../attachments/index.ts';
import { checkMayListen } from '../policy.ts';
import { listAudio } from '../queries.ts';
import { forgetRecordings } from './forget-recordings.ts';
import type { OneAudio } from './part-files.ts';

/** Deletes a recording for good, file and all; one that is gone already stays gone. */
export async function removeRecording(deps: Deps, actor: Actor, one: OneAudio): Promise<void> {
  const gone = await inDistrict(deps.connection, actor, async (tx) => {
    await checkMayListen(tx, actor, one.learnerId);
    const kept = await listAudio(tx, actor, one);
    const audio = kept.filter(({ audio_id }) => audio_id === one.audioId);
    await forgetRecordings(tx, actor, { ...one, audio });
    for (const { audio_id } of audio)
      await recordAudit(tx, actor, {
        action: 'remove-recording',
        subjectType: 'learner',
        subjectId: one.learnerId,
        detail: { recordId: one.recordId, audioId: audio_id },
      });
    return audio;
  });
  for (const { attachment_id } of gone)
    await deps.files.remove(attachmentFileOf(actor.districtId, attachment_id));
  await removeParts(deps, actor, [one.learnerId, one.recordId, one.audioId]);
}
