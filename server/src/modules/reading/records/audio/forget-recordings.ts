import type { Actor } from '../../../../platform/auth/actor.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { OneRecord } from '../queries.ts';

interface Forgotten extends OneRecord {
  readonly audio: readonly { readonly audio_id: string; readonly attachment_id: string }[];
}

/** Deletes the rows of recordings; their files are the caller's to remove once the transaction holds. */
export async function forgetRecordings(
  tx: Tx,
  { districtId }: Actor,
  { learnerId, recordId, audio }: Forgotten,
): Promise<void> {
  for (const { audio_id, attachment_id } of audio) {
    await tx
      .deleteFrom('running_record_audio')
      .where('district_id', '=', districtId)
      .where('learner_id', '=', learnerId)
      .where('record_id', '=', recordId)
      .where('audio_id', '=', audio_id)
      .execute();
    await tx
      .deleteFrom('attachment')
      .where('district_id', '=', districtId)
      .where('attachment_id', '=', attachment_id)
      .execute();
  }
}
