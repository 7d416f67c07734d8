import { makeIssue } from '../issue-texts.ts';
import { tooLarge } from './finish-text.ts';
import { textIssueTexts } from './issue-texts.ts';
import { readEpub } from './read-epub.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import type { ReadTextOptions, TextReading } from './read-text.ts';

export type TextFileKind = 'markdown' | 'html' | 'epub' | 'plain';

const mostBytes = 32_000_000;
const kinds: Readonly<Record<string, TextFileKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  epub: 'epub',
  txt: 'plain',
  text: 'plain',
};

/** What kind of text a file's name says it is; undefined: none that is read here. */
export function kindOfFile(file: string): TextFileKind | undefined {
  return kinds[/\.([a-z]{1,10})$/i.exec(file)?.[1]?.toLowerCase() ?? ''];
}

/** Reads a text by what its name says it is. Never throws: what cannot be read is an issue that names the file and what to do. */
export function readTextFile(bytes: Uint8Array, options: ReadTextOptions): TextReading {
  const { file } = options;
  const kind = kindOfFile(file);
  if (kind === undefined)
    return { issues: [makeIssue(textIssueTexts, 'text-kind-unknown', { file })] };
  if (bytes.length > mostBytes) return { issues: [tooLarge(file, mostBytes)] };
  if (kind === 'epub') return readEpub(bytes, options);
  if (looksBinary(bytes))
    return { issues: [makeIssue(textIssueTexts, 'text-kind-unknown', { file })] };
  if (kind === 'html') return readHtml(bytes, options);
  return kind === 'markdown' ? readMarkdown(bytes, options) : readPlain(bytes, options);
}

/** A picture or a document under a text's name: zeros that are not UTF-16's. */
function looksBinary(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 8000).includes(0);
}
