import type { Readable } from 'node:stream';
import type { Deps } from '../../platform/deps.ts';
import type { Tx } from '../../platform/db/database.ts';
import { newId } from '../../platform/id.ts';
import { fileOf } from './file-of.ts';
import type { Outcome } from './importer.ts';
import { importers } from './importers.ts';
import type { ImportKind, ImportOptions } from './tables.ts';

export interface ImportNow {
  readonly districtId: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly options: ImportOptions;
  readonly content: Readable;
  readonly dryRun: boolean;
  readonly onProgress?: (done: number) => Promise<void>;
}

/** Checks or carries out an import at once, for commands: the same path as an import from the page, without the queue. */
export async function importNow(
  deps: Deps,
  { districtId, kind, fileName, options, content, ...how }: ImportNow,
): Promise<Outcome> {
  const importId = newId();
  const size = await deps.files.write(fileOf(importId), content);
  const asked = {
    districtId,
    importId,
    fileName,
    options,
    personId: null,
    open: () => deps.files.read(fileOf(importId)),
    onProgress: how.onProgress ?? (async () => undefined),
    record: async (tx: Tx, outcome: Outcome) => {
      await tx
        .insertInto('import_run')
        .values({
          district_id: districtId,
          import_id: importId,
          kind,
          state: 'done',
          file_name: fileName,
          file_sha256: outcome.sha256,
          options: JSON.stringify(options),
          progress_done: size,
          progress_total: size,
          summary: JSON.stringify({
            counts: outcome.counts,
            examples: outcome.examples,
            errors: outcome.errors,
            warnings: outcome.warnings,
          }),
          issues: JSON.stringify(outcome.issues),
          issue_count: outcome.errors + outcome.warnings,
          before: JSON.stringify(outcome.before ?? null),
          started_by: null,
          finished_at: deps.now(),
        })
        .execute();
    },
  };
  try {
    return await importers[kind][how.dryRun ? 'check' : 'commit'](deps, asked);
  } finally {
    if (how.dryRun) await deps.files.remove(fileOf(importId));
  }
}
