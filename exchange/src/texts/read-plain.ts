import { cleanText } from './clean-text.ts';
import { decodeBytes } from './decode-bytes.ts';
import { finishText } from './finish-text.ts';
import { readLicence } from './read-licence.ts';
import type { ReadTextOptions, TextReading } from './read-text.ts';
import { splitPages } from './split-pages.ts';
import { isWrappedText, unwrapLines } from './unwrap-lines.ts';

const longestTitleLine = 90;

/** Plain text, or the text of a form feed a page: a short first line above an empty one is the title. */
export function readPlain(bytes: Uint8Array, { file, title: known }: ReadTextOptions): TextReading {
  const { text, issues } = decodeBytes(bytes, file);
  const pages = text.split('\f').map(cleanText);
  const { title, rest } = takeTitle(pages[0] ?? '', known);
  const isWrapped = isWrappedText(text);
  const read = [rest, ...pages.slice(1)].map((page) => unwrapLines(page, isWrapped));
  const licence = /^(?:licen[cs]e|licencia)\s?:\s*(.{1,300})$/im.exec(text)?.[1] ?? '';
  return finishText(
    file,
    {
      title: known ?? title,
      pages: read.length > 1 ? read : read.flatMap(splitPages),
      credits: [],
      ...readLicence(licence),
      attribution: '',
    },
    issues,
  );
}

function takeTitle(
  page: string,
  known: string | undefined,
): { readonly title: string | undefined; readonly rest: string } {
  const [first = '', second, ...others] = page.split('\n');
  const isTitle =
    second === '' &&
    others.join('').trim() !== '' &&
    (known === undefined ? isTitleLine(first) : first.trim() === known.trim());
  return isTitle ? { title: first, rest: others.join('\n') } : { title: undefined, rest: page };
}

/** Short, and no sentence. */
function isTitleLine(line: string): boolean {
  return line.length <= longestTitleLine && !/[.,;:…]["”»]?$/.test(line);
}
