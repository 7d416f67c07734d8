import { languageTag } from '../language-tag.ts';
import { decodeBytes } from './decode-bytes.ts';
import { finishText } from './finish-text.ts';
import { attributeOf, elementsOf, parseHtml, wordsOf, type Element } from './html-tree.ts';
import { readFields, type Field } from './read-fields.ts';
import type { ReadTextOptions, TextReading } from './read-text.ts';
import { splitPages } from './split-pages.ts';
import { textOfHtml } from './text-of-html.ts';

/**
 * The text of a page of HTML: `<main>` or `<article>` where there is one, without scripts, styles, navigation and forms; what comes out is
 * plain text. Title by `<h1>`, else `<title>`; licence by `rel="license"`; author, language and source by the usual metadata. A ruler
 * ends a page.
 */
export function readHtml(bytes: Uint8Array, { file }: ReadTextOptions): TextReading {
  const { text: html, issues } = decodeBytes(bytes, file);
  const elements = [...elementsOf(parseHtml(html))];
  const find = (...names: readonly string[]) =>
    names
      .map((name) => elements.find(({ tagName }) => tagName === name))
      .find((each) => each !== undefined);
  const body = find('main', 'article', 'body');
  const heading = find('h1');
  const { title, language, ...known } = readFields(elements.flatMap(fieldsOf));
  const spoken = language ?? languageTag(attributeOf(find('html')!, 'lang') ?? '');
  const pages = body === undefined ? [] : textOfHtml(body, heading).split('\f');
  return finishText(
    file,
    {
      ...known,
      title: nonEmpty(heading) ?? title ?? nonEmpty(find('title')),
      ...(spoken === undefined ? {} : { language: spoken }),
      pages: pages.length > 1 ? pages : pages.flatMap(splitPages),
      attribution: '',
    },
    issues,
  );
}

function nonEmpty(element: Element | undefined): string | undefined {
  const words = element === undefined ? '' : wordsOf(element);
  return words === '' ? undefined : words;
}

const metaNames: Readonly<Record<string, string>> = {
  author: 'author',
  'dc.creator': 'author',
  'dc.rights': 'license',
  'dc.language': 'language',
  'og:url': 'source',
  'dc.source': 'source',
};

function fieldsOf(element: Element): readonly Field[] {
  if (attributeOf(element, 'rel')?.toLowerCase().split(/\s+/).includes('license') === true)
    return [['license', `${wordsOf(element)} ${attributeOf(element, 'href') ?? ''}`]];
  if (element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical')
    return [['source', attributeOf(element, 'href') ?? '']];
  if (element.tagName !== 'meta') return [];
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
  const field = metaNames[name.toLowerCase()];
  return field === undefined ? [] : [[field, attributeOf(element, 'content') ?? '']];
}
