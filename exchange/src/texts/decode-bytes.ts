import { decodeText } from '../csv/decode-text.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { textIssueTexts } from './issue-texts.ts';

const names = { 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } as const;

/** The characters of a file, and a word where it was not saved as UTF-8. */
export function decodeBytes(
  bytes: Uint8Array,
  file: string,
): { readonly text: string; readonly issues: readonly Issue[] } {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'utf-8') return { text, issues: [] };
  const issue = makeIssue(textIssueTexts, 'text-encoding', { file }, { encoding: names[encoding] });
  return { text, issues: [issue] };
}
