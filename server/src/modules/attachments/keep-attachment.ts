import { Readable } from 'node:stream';
import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { newId } from '../../platform/id.ts';
import { checkUpload } from './check-upload.ts';
import { fileOf } from './file-of.ts';
import type { MediaType } from './media-type.ts';
import { checkMayAttach } from './policy.ts';

export interface NewAttachment {
  readonly learnerId: string;
  readonly fileName: string;
  readonly content: Readable;
}

/** Keeps a file about a learner: first all of it on the disk, then its row. Cut off in between, it is as if it had never been. */
export async function keepAttachment(
  deps: Deps,
  actor: Actor,
  { learnerId, fileName, content }: NewAttachment,
) {
  await inDistrict(deps.connection, actor, (tx) => checkMayAttach(tx, actor, learnerId));
  const attachmentId = newId();
  let mediaType: MediaType | undefined;
  const checked = Readable.from(checkUpload(content, (type) => (mediaType = type)));
  const size = await deps.files.write(fileOf(actor.districtId, attachmentId), checked);
  if (mediaType === undefined) throw new Error('an upload passed without being looked at');
  const row = {
    district_id: actor.districtId,
    attachment_id: attachmentId,
    learner_id: learnerId,
    media_type: mediaType,
    size_bytes: size,
    file_name: fileName,
    added_by: actor.personId,
    added_at: deps.now(),
  };
  await inDistrict(deps.connection, actor, async (tx) => {
    await tx.insertInto('attachment').values(row).execute();
    await recordAudit(tx, actor, {
      action: 'keep-attachment',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { attachmentId, mediaType },
    });
  });
  return { attachmentId, mediaType };
}
