import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notAllowed, Problem } from '../../platform/errors.ts';
import { fileOf } from './file-of.ts';
import { getVisibleAttachment } from './policy.ts';

/** Takes back what one attached oneself. What evidence or a step carries stays: the foreign key of whatever carries it says so. */
export async function removeAttachment(
  deps: Deps,
  actor: Actor,
  attachmentId: string,
): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    const { added_by, learner_id } = await getVisibleAttachment(tx, actor, attachmentId);
    if (added_by !== actor.personId) throw notAllowed();
    await tx
      .deleteFrom('attachment')
      .where('district_id', '=', actor.districtId)
      .where('attachment_id', '=', attachmentId)
      .execute()
      .catch((error: { code?: string }) => {
        throw error.code === '23503' ? carried() : error;
      });
    await recordAudit(tx, actor, {
      action: 'remove-attachment',
      subjectType: 'learner',
      subjectId: learner_id,
      detail: { attachmentId },
    });
  });
  await deps.files.remove(fileOf(actor.districtId, attachmentId));
}

function carried(): Problem {
  return new Problem({
    code: 'attachment-in-use',
    status: 409,
    message: 'A piece of evidence or a step carries this file.',
    next: 'Take that back first, or leave the file with it.',
  });
}
