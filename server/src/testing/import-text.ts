import { Readable } from 'node:stream';
import {
  importers,
  type ImportKind,
  type ImportOptions,
  type Outcome,
} from '../connectors/imports/index.ts';
import { newId } from '../platform/id.ts';
import type { Scope } from '../platform/db/scope.ts';
import type { TestServer } from './test-server.ts';

export interface TextImport {
  readonly kind: ImportKind;
  readonly content: string | Uint8Array | (() => Readable);
  readonly dryRun?: boolean;
  readonly options?: ImportOptions;
}

/** Imports a text through the importer alone, without upload and queue; the outcome can be taken back. */
export async function importText(
  server: TestServer,
  { districtId }: Scope,
  { kind, content, dryRun = false, options = {} }: TextImport,
): Promise<Outcome & { undo(): Promise<void> }> {
  const asked = { districtId, importId: newId(), fileName: 'a-file', options, personId: null };
  const open =
    typeof content === 'function' ? content : () => Readable.from([Buffer.from(content)]);
  const outcome = await importers[kind][dryRun ? 'check' : 'commit'](server.deps, {
    ...asked,
    open,
    onProgress: async () => undefined,
    record: async () => undefined,
  });
  return { ...outcome, undo: () => importers[kind].undo(server.deps, asked, outcome.before) };
}
