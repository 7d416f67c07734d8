import { setImmediate } from 'node:timers/promises';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { addTexts } from './add-texts.ts';
import type { TextChange } from './compare-texts.ts';
import {
  readFileAsText,
  type ImportOptions,
  type ReadFile,
  type TextFile,
} from './import-texts.ts';

export interface ImportFiles extends Scope, ImportOptions {
  readonly files: readonly TextFile[];
  readonly addedBy: string | null;
  readonly dryRun: boolean;
}

export interface ImportedFile extends ReadFile {
  readonly state: TextChange['state'] | 'refused';
  /** Null in a dry run for what is not there yet. */
  readonly textId: string | null;
}

/** Brings files in, or says what would become of each. All or nothing with the transaction; what is no text is passed over and told. */
export async function importFiles(
  tx: Tx,
  { districtId, files, addedBy, dryRun, ...options }: ImportFiles,
): Promise<readonly ImportedFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    read.push(readFileAsText(file, options));
    await setImmediate();
  }
  const texts = read.flatMap(({ text }) => text ?? []);
  const changes = [...(await addTexts(tx, { districtId, texts, addedBy, dryRun }))];
  return read.map((file) => {
    const change = file.text === undefined ? undefined : changes.shift();
    if (change === undefined) return { ...file, state: 'refused', textId: null };
    const isThere = !dryRun || change.state !== 'new';
    return { ...file, state: change.state, textId: isThere ? change.textId : null };
  });
}

export function countStates(files: readonly ImportedFile[]) {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 };
  for (const { state } of files) counts[state] += 1;
  return counts;
}
