import { cleanText } from './clean-text.ts';
import { decodeBytes } from './decode-bytes.ts';
import { finishText } from './finish-text.ts';
import { isKnownField, readFields, type Field } from './read-fields.ts';
import type { ReadTextOptions, TextReading } from './read-text.ts';
import { splitPages } from './split-pages.ts';
import { stripMarks } from './strip-marks.ts';
import { isWrappedText, unwrapLines } from './unwrap-lines.ts';

/**
 * A text in Markdown: a title by its first `#`, pages by lines of `##` alone or by rulers (else cut by length), and what is known of it
 * from a header between `---` or a footer of `* License: …`, `* Text: …` lines, as African Storybook and StoryWeaver have them; what
 * stands after such a footer is a note of its makers and goes into the attribution.
 */
export function readMarkdown(bytes: Uint8Array, { file }: ReadTextOptions): TextReading {
  const decoded = decodeBytes(bytes, file);
  const headed = takeHeader(cleanText(decoded.text));
  const { body, fields, note } = takeFooter(headed.body);
  const { title, rest } = takeTitle(body);
  const { title: named, ...known } = readFields([...headed.fields, ...fields]);
  return finishText(
    file,
    { ...known, title: named ?? title, pages: pagesOf(rest), attribution: note },
    decoded.issues,
  );
}

interface Parted {
  readonly body: string;
  readonly fields: readonly Field[];
}

function takeHeader(text: string): Parted {
  const header = /^---\n([^]{0,10000}?)\n---(?:\n|$)/.exec(text);
  if (header === null) return { body: text, fields: [] };
  const fields = fieldsOf(header[1]!.split('\n'), /^()([^:\n]{1,40}):(.*)$/);
  return fields.length === 0
    ? { body: text, fields }
    : { body: text.slice(header[0].length), fields };
}

const footerLine = /^[*\-•]?\s{0,4}(\*{0,2})([\p{L} ]{1,40}?)\1\s?:\1(.*)$/u;

function takeFooter(text: string): Parted & { readonly note: string } {
  const lines = text.split('\n');
  const start = lines.findLastIndex((line) => isLicence(line));
  if (start < 0) return { body: text, fields: [], note: '' };
  let first = start;
  while (first > 0 && isFooterLine(lines[first - 1]!)) first -= 1;
  let end = start;
  while (end + 1 < lines.length && (isFooterLine(lines[end + 1]!) || isGap(lines, end + 1)))
    end += 1;
  const note = lines.slice(end + 1).filter((line) => !/^#+$/.test(line));
  // A licence in the middle of a text is part of it.
  if (note.join(' ').length > 1500) return { body: text, fields: [], note: '' };
  return {
    body: lines.slice(0, first).join('\n'),
    fields: fieldsOf(lines.slice(first, end + 1), footerLine),
    note: unwrapLines(stripMarks(note.join('\n').trim()), true),
  };
}

function isLicence(line: string): boolean {
  return /^(?:[*\-•]\s+)?\*{0,2}(?:licen[cs]e|licencia)\*{0,2}\s?:/i.test(line);
}

function isFooterLine(line: string): boolean {
  const name = footerLine.exec(line)?.[2];
  return /^[*\-•]\s/.test(line) && name !== undefined && isKnownField(name);
}

/** An empty line between two lines of the footer. */
function isGap(lines: readonly string[], at: number): boolean {
  return lines[at] === '' && at + 1 < lines.length && isFooterLine(lines[at + 1]!);
}

function fieldsOf(lines: readonly string[], pattern: RegExp): readonly Field[] {
  return lines.flatMap((line) => {
    const [, , name, value] = pattern.exec(line) ?? [];
    if (name === undefined || value === undefined || !isKnownField(name)) return [];
    return [[name, value.trim().replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
}

function takeTitle(body: string): { readonly title: string | undefined; readonly rest: string } {
  const heading = /^\s*#\s+([^\n]+)\n?/.exec(body);
  if (heading === null) return { title: undefined, rest: body };
  return { title: stripMarks(heading[1]!), rest: body.slice(heading[0].length) };
}

function pagesOf(body: string): readonly string[] {
  const isWrapped = isWrappedText(body);
  const own = body.split(/^##$/m);
  const ruled = own.length > 1 ? own : body.split(/^(?:\*{3,}|(?:\* ){2,}\*|-{3,}|_{3,})$/m);
  const pages = ruled
    .map((page) => unwrapLines(stripMarks(page).trim(), isWrapped))
    .filter((page) => page !== '');
  return pages.length > 1 ? pages : pages.flatMap(splitPages);
}
