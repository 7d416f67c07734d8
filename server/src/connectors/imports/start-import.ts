import type { Readable } from 'node:stream';
import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { newId } from '../../platform/id.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { fileOf } from './file-of.ts';
import type { ImportKind, ImportOptions } from './tables.ts';

export interface NewImport {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly options: ImportOptions;
  readonly content: Readable;
}

/** Keeps the file and has it checked by a job. Nothing is changed until the import is committed. */
export async function startImport(
  deps: Deps,
  actor: Actor,
  { kind, fileName, options, content }: NewImport,
): Promise<string> {
  const importId = newId();
  const size = await deps.files.write(fileOf(importId), content);
  await inDistrict(deps.connection, actor, async (tx) => {
    await tx
      .insertInto('import_run')
      .values({
        district_id: actor.districtId,
        import_id: importId,
        kind,
        state: 'checking',
        file_name: fileName,
        file_sha256: null,
        options: JSON.stringify(options),
        progress_total: size,
        started_by: actor.personId,
        finished_at: null,
      })
      .execute();
    await recordAudit(tx, actor, {
      action: 'check-import',
      subjectType: 'import',
      subjectId: importId,
      detail: { kind, fileName },
    });
    await enqueue(tx, {
      task: 'check-import',
      payload: { districtId: actor.districtId, importId },
    });
  });
  return importId;
}
