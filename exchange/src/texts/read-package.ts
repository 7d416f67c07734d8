import { attributeOf, elementsOf, parseXml, wordsOf, type Element } from './html-tree.ts';
import type { TextCredit } from './read-text.ts';

export type EpubPackage = {
  readonly title: string | undefined;
  readonly language: string;
  readonly rights: string;
  readonly source: string | undefined;
  readonly credits: readonly TextCredit[];
  /** Paths inside the zip, in the order of reading; the navigation is left out. */
  readonly chapters: readonly string[];
};

/** MARC relator codes as EPUB uses them. */
const roles: Readonly<Record<string, string>> = {
  aut: 'author',
  ill: 'illustrator',
  art: 'illustrator',
  trl: 'translator',
  adp: 'adapter',
  edt: 'editor',
};

/** A book's package file: Dublin Core metadata, manifest and spine (EPUB 3.3, section 5; OPF 2.0). */
export function readPackage(xml: string, path: string): EpubPackage {
  const elements = [...elementsOf(parseXml(xml))];
  const all = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const first = (name: string) =>
    all(name)
      .map(wordsOf)
      .find((words) => words !== '');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const items = new Map(all('item').map((item) => [attributeOf(item, 'id') ?? '', item]));
  return {
    title: first('dc:title'),
    language: first('dc:language') ?? '',
    rights: first('dc:rights') ?? '',
    source: /https?:\/\/\S{1,500}/.exec(first('dc:source') ?? '')?.[0],
    credits: creditsOf(elements),
    chapters: all('itemref').flatMap((ref) => {
      const item = items.get(attributeOf(ref, 'idref') ?? '');
      return item === undefined || !isChapter(item, ref) ? [] : [resolve(folder, item)];
    }),
  };
}

function creditsOf(elements: readonly Element[]): readonly TextCredit[] {
  // EPUB 3 says the role in a <meta refines="#id" property="role">, EPUB 2 in an attribute.
  return elements
    .filter(({ tagName }) => tagName === 'dc:creator' || tagName === 'dc:contributor')
    .map((element) => {
      const usual = element.tagName === 'dc:creator' ? 'author' : 'editor';
      const code = attributeOf(element, 'opf:role') ?? refinedRole(elements, element);
      return { role: roles[code ?? ''] ?? usual, name: wordsOf(element).slice(0, 200) };
    })
    .filter(({ name }) => name !== '');
}

function refinedRole(elements: readonly Element[], creator: Element): string | undefined {
  const id = attributeOf(creator, 'id');
  if (id === undefined) return undefined;
  const meta = elements.find(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'refines') === `#${id}` &&
      attributeOf(element, 'property') === 'role',
  );
  const next = meta?.parentNode?.childNodes[(meta.parentNode.childNodes.indexOf(meta) ?? 0) + 1];
  return next !== undefined && 'value' in next ? next.value.trim() : undefined;
}

function isChapter(item: Element, ref: Element): boolean {
  if (attributeOf(ref, 'linear') === 'no') return false;
  if (attributeOf(item, 'properties')?.split(/\s+/).includes('nav') === true) return false;
  return /html/.test(attributeOf(item, 'media-type') ?? 'html');
}

function resolve(folder: string, item: Element): string {
  const href = (attributeOf(item, 'href') ?? '').split('#')[0]!;
  const parts: string[] = [];
  for (const part of `${folder}${decode(href)}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
