import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { textIssueTexts } from './issue-texts.ts';
import { kindOfFile } from './read-text-file.ts';
import { unzipEntries } from './unzip-entries.ts';

export type TextBundle = {
  /** The files that are texts by their names, in the order of their paths. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly issues: readonly Issue[];
};

const mostBytes = 256_000_000;
const mostFiles = 10_000;

/** The texts in a zip file. Whatever else is in it (pictures, lists) is passed over; READMEs are no stories. */
export function readTextBundle(bytes: Uint8Array, { file }: { readonly file: string }): TextBundle {
  const unzipped = unzipEntries(bytes, { mostBytes, mostFiles, wants: isText });
  if ('refused' in unzipped) {
    const code = unzipped.refused === 'too-large' ? 'zip-too-large' : 'zip-unreadable';
    const limits = { limit: mostBytes / 1_000_000, files: mostFiles };
    return { files: [], issues: [makeIssue(textIssueTexts, code, { file }, limits)] };
  }
  const files = [...unzipped.entries]
    .map(([path, content]) => ({ path, bytes: content }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return { files, issues: [] };
}

/** Whether a file in a folder or zip is meant to be a text of the library. */
export function isText(path: string): boolean {
  return (
    kindOfFile(path) !== undefined &&
    !/(?:^|[/\\])(?:readme|license|licence|copying)\.[a-z]+$/i.test(path)
  );
}
