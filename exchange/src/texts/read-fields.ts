import { languageTag } from '../language-tag.ts';
import { readLicence } from './read-licence.ts';
import type { ReadText, TextCredit } from './read-text.ts';

/** What a footer, a header or a book's metadata says of a text: names of fields as people write them, with their values. */
export type Field = readonly [name: string, value: string];

export type FieldsRead = Pick<
  ReadText,
  'credits' | 'licence' | 'licenceUrl' | 'language' | 'sourceUrl'
> & { readonly title?: string };

const roles: readonly (readonly [pattern: RegExp, role: string])[] = [
  [
    /^(text|words|story|author|authors|writer|written by|by|creator|texto|autora?|autores)$/,
    'author',
  ],
  [
    /^(illustrations?|illustrators?|illustrated by|images?|pictures?|art|artist|ilustraci[oó]n|ilustraciones|ilustradora?)$/,
    'illustrator',
  ],
  [/^(translations?|translators?|translated by|traducci[oó]n|traductora?)$/, 'translator'],
  [/^(adaptations?|adapted by|adapter|retold by|adaptaci[oó]n)$/, 'adapter'],
  [/^(editor|editors|edited by|editing|edici[oó]n)$/, 'editor'],
  [/^(publisher|published by|editorial)$/, 'publisher'],
];
const others =
  /^(licen[cs]e|licencia|rights|derechos|languages?|lang|idioma|title|t[ií]tulo|source|url|link|fuente)$/;
const mostCredits = 60;
const longestName = 200;

/** Whether a field of this name is about the text rather than part of it. */
export function isKnownField(name: string): boolean {
  const plain = name.trim().toLowerCase();
  return others.test(plain) || roles.some(([pattern]) => pattern.test(plain));
}

/** Credits, licence, language and source out of fields. A licence is only what says so: an empty one counts as none. */
export function readFields(fields: readonly Field[]): FieldsRead {
  const find = (pattern: RegExp) =>
    fields
      .find(([name, value]) => pattern.test(name.trim().toLowerCase()) && value.trim() !== '')?.[1]
      .trim();
  const language = languageTag(find(/^(languages?|lang|idioma)$/) ?? '');
  const sourceUrl = /https?:\/\/\S{1,500}/.exec(find(/^(source|url|link|fuente)$/) ?? '')?.[0];
  const title = find(/^(title|t[ií]tulo)$/);
  return {
    credits: fields.flatMap(creditsOf).slice(0, mostCredits),
    ...readLicence(find(/^(licen[cs]e|licencia|rights|derechos)$/) ?? ''),
    ...(language === undefined ? {} : { language }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(title === undefined ? {} : { title }),
  };
}

function creditsOf([name, value]: Field): readonly TextCredit[] {
  const plain = name.trim().toLowerCase();
  const role = roles.find(([pattern]) => pattern.test(plain))?.[1];
  if (role === undefined) return [];
  return value
    .replaceAll(/[[\]"]/g, '')
    .split(/\s*[,;]\s*|\s+(?:and|y)\s+/)
    .map((each) => ({ role, name: each.trim().slice(0, longestName) }))
    .filter((credit) => credit.name !== '');
}
