import { contract } from '@everyplan/contract';
import type { Readable } from 'node:stream';
import { recordAccess } from '../../platform/access-log.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { fileOf } from './file-of.ts';
import { keepDocument } from './keep-attachment.ts';
import { getVisibleAttachment } from './policy.ts';
import { removeAttachment } from './remove-attachment.ts';

export function attachmentsRoutes(deps: Deps): Handlers<typeof contract.attachments> {
  return {
    'POST /api/learners/:learnerId/attachments': ({ actor, params, query, request }) =>
      keepDocument(deps, actor, { ...params, ...query, content: request.body as Readable }),

    'GET /api/attachments/:attachmentId': async ({ actor, params }) => {
      const row = await inDistrict(deps.connection, actor, async (tx) => {
        const found = await getVisibleAttachment(tx, actor, params.attachmentId);
        await recordAccess(tx, actor, { learnerId: found.learner_id, what: 'file' });
        return found;
      });
      return {
        content: deps.files.read(fileOf(actor.districtId, row.attachment_id)),
        mediaType: row.media_type,
        fileName: row.file_name,
        inline: row.media_type !== 'application/pdf',
      };
    },

    'DELETE /api/attachments/:attachmentId': async ({ actor, params }) => {
      await removeAttachment(deps, actor, params.attachmentId);
      return undefined;
    },
  };
}
