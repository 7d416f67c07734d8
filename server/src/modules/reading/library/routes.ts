import type { contract } from '@everyplan/contract';
import type { TopicCode } from '@everyplan/contract/topics';
import type { Readable } from 'node:stream';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { addText } from './add-texts.ts';
import { correctLevel, undoCorrection } from './correct-level.ts';
import { editText } from './edit-text.ts';
import { findTexts } from './find-texts.ts';
import { countStates, importFiles } from './import-files.ts';
import { filesOf } from './import-texts.ts';
import { pasteText } from './paste-text.ts';
import { presentImportedFile } from './present-import.ts';
import { readStaffText } from './read-staff-text.ts';
import { readUpload } from './read-upload.ts';
import { retireText } from './retire-text.ts';

export function libraryRoutes(deps: Deps): Handlers<typeof contract.library> {
  const { connection } = deps;
  const change = (actor: Actor, textId: string, work: (tx: Tx) => Promise<void>) =>
    inDistrict(connection, actor, async (tx) => {
      await work(tx);
      return readStaffText(tx, actor, textId);
    });

  return {
    'GET /api/texts': ({ actor, query }) =>
      inDistrict(connection, actor, async (tx) => {
        const { texts, ...found } = await findTexts(tx, actor, query);
        return {
          ...found,
          texts: texts.map((text) => ({ ...text, topics: text.topics as TopicCode[] })),
        };
      }),

    'POST /api/texts': ({ actor, body }) =>
      inDistrict(connection, actor, async (tx) => {
        const { districtId, personId } = actor;
        const { textId, state } = await addText(tx, {
          districtId,
          addedBy: personId,
          text: pasteText(body),
        });
        await recordAudit(tx, actor, {
          action: 'add-text',
          subjectType: 'text',
          subjectId: textId,
        });
        return { textId, state };
      }),

    'POST /api/text-batches': async ({ actor, query, request }) => {
      const { fileName, language, licence } = query;
      const dryRun = query.dryRun === 'yes';
      const bytes = await readUpload(request.body as Readable);
      const { files, issues } = filesOf({ path: fileName, bytes });
      const rows = await inDistrict(connection, actor, async (tx) => {
        const { districtId, personId } = actor;
        const read = await importFiles(tx, {
          districtId,
          files,
          addedBy: personId,
          dryRun,
          language,
          licence,
        });
        if (!dryRun)
          await recordAudit(tx, actor, {
            action: 'import-texts',
            subjectType: 'text',
            detail: { fileName, ...countStates(read) },
          });
        return read;
      });
      const refused = issues.map((issue) => ({
        file: fileName,
        issues: [issue],
        state: 'refused' as const,
        textId: null,
      }));
      const all = [...refused, ...rows];
      return { dryRun, counts: countStates(all), rows: all.map(presentImportedFile) };
    },

    'GET /api/texts/:textId': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => readStaffText(tx, actor, params.textId)),

    'PATCH /api/texts/:textId': ({ actor, params: { textId }, body }) =>
      change(actor, textId, (tx) => editText(tx, actor, { textId, edit: body, now: deps.now() })),

    'PUT /api/texts/:textId/correction': ({ actor, params: { textId }, body }) =>
      change(actor, textId, (tx) => correctLevel(tx, actor, { textId, ...body, now: deps.now() })),

    'DELETE /api/texts/:textId/correction': ({ actor, params: { textId } }) =>
      change(actor, textId, (tx) => undoCorrection(tx, actor, { textId, now: deps.now() })),

    'PUT /api/texts/:textId/retirement': async ({ actor, params: { textId } }) => {
      await inDistrict(connection, actor, (tx) =>
        retireText(tx, actor, { textId, retiredAt: deps.now() }),
      );
      return undefined;
    },

    'DELETE /api/texts/:textId/retirement': async ({ actor, params: { textId } }) => {
      await inDistrict(connection, actor, (tx) =>
        retireText(tx, actor, { textId, retiredAt: null }),
      );
      return undefined;
    },
  };
}
