import { Readable } from 'node:stream';
import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { newId } from '../../platform/id.ts';
import type { Tx } from '../../platform/db/database.ts';
import { checkUpload, type Kind } from './check-upload.ts';
import { fileOf } from './file-of.ts';
import type { DocumentType, MediaType } from './media-type.ts';
import { checkMayAttach } from './policy.ts';

export interface NewAttachment {
  readonly learnerId: string;
  readonly fileName: string;
  readonly content: Readable;
  readonly kind?: Kind;
  /** Writes what carries the file, in the transaction of its row. */
  readonly carry?: (tx: Tx, attachmentId: string) => Promise<unknown>;
}

/** Keeps a picture or a PDF about a learner. */
export async function keepDocument(
  deps: Deps,
  actor: Actor,
  given: Pick<NewAttachment, 'learnerId' | 'fileName' | 'content'>,
) {
  const { attachmentId, mediaType } = await keepAttachment(deps, actor, given);
  return { attachmentId, mediaType: mediaType as DocumentType };
}

/** Keeps a file about a learner: first all of it on the disk, then its row. Cut off in between, it is as if it had never been. */
export async function keepAttachment(deps: Deps, actor: Actor, given: NewAttachment) {
  const { learnerId, fileName, content, kind = 'document' } = given;
  await inDistrict(deps.connection, actor, (tx) => checkMayAttach(tx, actor, learnerId));
  const attachmentId = newId();
  let mediaType: MediaType | undefined;
  const checked = Readable.from(checkUpload(content, kind, (type) => (mediaType = type)));
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
    await given.carry?.(tx, attachmentId);
    await recordAudit(tx, actor, {
      action: 'keep-attachment',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { attachmentId, mediaType },
    });
  });
  return { attachmentId, mediaType };
}
