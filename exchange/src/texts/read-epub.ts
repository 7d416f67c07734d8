import { languageTag } from '../language-tag.ts';
import { decodeText } from '../csv/decode-text.ts';
import { makeIssue, type IssuePlace } from '../issue-texts.ts';
import { finishText, tooLarge } from './finish-text.ts';
import { attributeOf, elementsOf, parseXml, type Element } from './html-tree.ts';
import { textIssueTexts, type TextIssueCode } from './issue-texts.ts';
import { readPackage, type EpubPackage } from './read-package.ts';
import { readLicence } from './read-licence.ts';
import type { ReadTextOptions, TextReading } from './read-text.ts';
import { splitPages } from './split-pages.ts';
import { textOfHtml } from './text-of-html.ts';
import { unzipEntries } from './unzip-entries.ts';

const mostBytes = 64_000_000;
const mostFiles = 5000;
/** Fonts may be scrambled without the book being protected (EPUB 3.3, section 4.3). */
const fontScrambling = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/i;

/**
 * The text of an EPUB 2 or 3: chapters in the order of the spine, title, creators, language and rights from the package. A protected
 * book is refused in words; pictures are left where they are.
 */
export function readEpub(bytes: Uint8Array, { file }: ReadTextOptions): TextReading {
  const unzipped = unzipEntries(bytes, {
    mostBytes,
    mostFiles,
    wants: (path) => /\.(?:x?html?|xml|opf)$|^META-INF\//i.test(path),
  });
  if ('refused' in unzipped)
    return unzipped.refused === 'too-large'
      ? { issues: [tooLarge(file, mostBytes)] }
      : refuse('epub-unreadable', { file });
  const { entries } = unzipped;
  if (isProtected(entries)) return refuse('epub-protected', { file });
  const path = packagePath(entries);
  const opf = path === undefined ? undefined : entries.get(path);
  if (path === undefined || opf === undefined) return refuse('epub-without-book', { file });
  return readBook(readPackage(decodeText(opf).text, path), entries, file);
}

function readBook(
  book: EpubPackage,
  entries: ReadonlyMap<string, Uint8Array>,
  file: string,
): TextReading {
  if (book.chapters.length === 0) return refuse('epub-without-book', { file });
  const chapters = book.chapters.map((chapter) => entries.get(chapter));
  const missing = chapters.filter((chapter) => chapter === undefined).length;
  const issues =
    missing === 0
      ? []
      : [makeIssue(textIssueTexts, 'epub-chapter-missing', { file }, { count: missing })];
  const language = languageTag(book.language);
  return finishText(
    file,
    {
      title: book.title,
      ...(language === undefined ? {} : { language }),
      pages: chapters.flatMap((chapter) => (chapter === undefined ? [] : pagesOf(chapter))),
      credits: book.credits,
      ...readLicence(book.rights),
      attribution: '',
      ...(book.source === undefined ? {} : { sourceUrl: book.source }),
    },
    issues,
  );
}

function pagesOf(chapter: Uint8Array): readonly string[] {
  const body = firstOf(decodeText(chapter).text, 'body');
  if (body === undefined) return [];
  return textOfHtml(body).split('\f').flatMap(splitPages);
}

function isProtected(entries: ReadonlyMap<string, Uint8Array>): boolean {
  if (entries.has('META-INF/rights.xml') || entries.has('META-INF/license.lcpl')) return true;
  const encryption = entries.get('META-INF/encryption.xml');
  if (encryption === undefined) return false;
  const methods = [...elementsOf(parseXml(decodeText(encryption).text))]
    .filter(({ tagName }) => tagName.endsWith('encryptionmethod'))
    .map((element) => attributeOf(element, 'algorithm') ?? '');
  return methods.length === 0 || methods.some((method) => !fontScrambling.test(method));
}

function packagePath(entries: ReadonlyMap<string, Uint8Array>): string | undefined {
  const container = entries.get('META-INF/container.xml');
  const named =
    container === undefined
      ? undefined
      : attributeOf(firstOf(decodeText(container).text, 'rootfile') ?? none, 'full-path');
  return named !== undefined && entries.has(named)
    ? named
    : [...entries.keys()].find((path) => path.toLowerCase().endsWith('.opf'));
}

const none = { attrs: [] as Element['attrs'] } as Element;

function firstOf(xml: string, name: string): Element | undefined {
  return [...elementsOf(parseXml(xml))].find(({ tagName }) => tagName === name);
}

function refuse(code: TextIssueCode, place: IssuePlace): TextReading {
  return { issues: [makeIssue(textIssueTexts, code, place)] };
}
