import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { languageTag } from '../language-tag.ts';
import { assembleFramework, type LooseItem, type Precedence } from './assemble-framework.ts';
import type { Framework, FrameworkReading, ReadFrameworkOptions } from './framework.ts';
import { frameworkIssueTexts } from './issue-texts.ts';
import { itemKind } from './item-kind.ts';
import { isObject, type JsonObject, jsonValue, objectsOf, textOf, textsOf } from './json-value.ts';
import { precedenceDirection } from './precedence-direction.ts';

/** The key of CFItem's and CFDocument's `extensions` under which `writeCase` keeps an id that is no UUID. */
export const SOURCE_ID_KEY = 'everyplan.sourceId';

/**
 * A framework from a CASE 1.0 or 1.1 CFPackage: the parsed value, or the file's bytes or text. The tree comes from
 * `isChildOf`, prerequisites from `precedes`. Rubrics are not read. Texts stay verbatim.
 * Source: 1EdTech CASE Service 1.0 and 1.1, REST/JSON binding.
 */
export function readCase(json: unknown, options: ReadFrameworkOptions = {}): FrameworkReading {
  const file = options.file ?? 'framework.json';
  const issues: Issue[] = [];
  const fail = (code: 'json-unreadable' | 'document-missing' | 'items-missing', field?: string) => {
    const place = field === undefined ? { file } : { file, field };
    issues.push(makeIssue(frameworkIssueTexts, code, place));
    return { format: 'case', issues } as const;
  };
  const value = jsonValue(json);
  if (!isObject(value)) return fail('json-unreadable');
  const found = isObject(value['CFPackage']) ? value['CFPackage'] : value;
  const document = found['CFDocument'];
  if (!isObject(document)) return fail('document-missing', 'CFDocument');
  const head = readHead(document, found['CFDefinitions']);
  const items = objectsOf(found['CFItems']);
  if (items.length === 0) return fail('items-missing');

  const rubrics = objectsOf(found['CFRubrics']).length;
  if (rubrics > 0)
    issues.push(makeIssue(frameworkIssueTexts, 'rubrics-not-read', { file }, { count: rubrics }));
  const ids = idTable(items);
  const links = readLinks(objectsOf(found['CFAssociations']), { ids, file, issues });
  const types = itemTypes(found['CFDefinitions']);
  const loose = items.map((item, index) => readItem(item, { index, types, links, file, issues }));
  const framework = assembleFramework({
    head,
    rootIds: new Set([textOf(document['identifier']) ?? '', textOf(document['uri']) ?? '']),
    items: loose.filter((item) => item !== undefined),
    precedences: links.precedences,
    file,
    issues,
  });
  return { format: 'case', framework, issues };
}

function readHead(document: JsonObject, definitions: unknown): Omit<Framework, 'items'> {
  const licence = isObject(document['licenseURI']) ? document['licenseURI'] : {};
  const licences = objectsOf(isObject(definitions) ? definitions['CFLicenses'] : undefined);
  const definition = licences.find((one) => one['identifier'] === licence['identifier']);
  const language = textOf(document['language']);
  return {
    sourceUri:
      sourceId(document) ?? textOf(document['uri']) ?? textOf(document['identifier']) ?? '',
    title: textOf(document['title']) ?? '',
    ...given({
      description: textOf(document['description']),
      subject: textsOf(document['subject']).join(', ') || undefined,
      publisher: textOf(document['publisher']),
      version: textOf(document['version']),
      language: language === undefined ? undefined : (languageTag(language) ?? language),
      rightsNotice: textOf(definition?.['licenseText']) ?? textOf(definition?.['description']),
      // A made-up id says nothing about the licence.
      licenceUri: textsOf(licence['uri']).find((uri) => !uri.startsWith('urn:uuid:')),
      attribution: textOf(document['creator']),
    }),
  };
}

/** A link may name an item by its identifier or by its URI. */
function idTable(items: readonly JsonObject[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const item of items) {
    const id = idOf(item);
    if (id === undefined) continue;
    for (const name of [item['identifier'], item['uri'], id]) {
      const text = textOf(name);
      if (text !== undefined && !ids.has(text)) ids.set(text, id);
    }
  }
  return ids;
}

function idOf(item: JsonObject): string | undefined {
  return sourceId(item) ?? textOf(item['identifier']);
}

function sourceId(value: JsonObject): string | undefined {
  const extensions = value['extensions'];
  return isObject(extensions) ? textOf(extensions[SOURCE_ID_KEY]) : undefined;
}

type Links = {
  readonly parents: ReadonlyMap<string, { readonly parentId: string; readonly order: number }>;
  readonly precedences: readonly Precedence[];
};

type LinkContext = {
  readonly ids: ReadonlyMap<string, string>;
  readonly file: string;
  readonly issues: Issue[];
};

function readLinks(associations: readonly JsonObject[], context: LinkContext): Links {
  const parents = new Map<string, { readonly parentId: string; readonly order: number }>();
  const precedences: Precedence[] = [];
  for (const association of associations) {
    const type = textOf(association['associationType']) ?? '';
    const origin = nodeId(association['originNodeURI'], context.ids);
    const destination = nodeId(association['destinationNodeURI'], context.ids);
    if (origin === undefined || destination === undefined) continue;
    const direction = precedenceDirection(type);
    if (direction === 'forward') precedences.push({ before: origin, after: destination });
    if (direction === 'backward') precedences.push({ before: destination, after: origin });
    if (!/ischildof$/i.test(type)) continue;
    if (parents.has(origin)) warnOfSecondParent(origin, context);
    else parents.set(origin, { parentId: destination, order: orderOf(association) });
  }
  return { parents, precedences };
}

function warnOfSecondParent(value: string, { file, issues }: LinkContext): void {
  issues.push(makeIssue(frameworkIssueTexts, 'parents-several', { file, value }));
}

/** An object with an identifier and a URI; some exports have only a text. */
function nodeId(node: unknown, ids: ReadonlyMap<string, string>): string | undefined {
  const names = isObject(node) ? [node['identifier'], node['uri']] : [node];
  const texts = names.map(textOf).filter((text) => text !== undefined);
  return texts.map((text) => ids.get(text)).find((id) => id !== undefined) ?? texts[0];
}

function orderOf(association: JsonObject): number {
  const order = Number(association['sequenceNumber'] ?? Number.NaN);
  return Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER;
}

function itemTypes(definitions: unknown): ReadonlyMap<string, string> {
  const types = objectsOf(isObject(definitions) ? definitions['CFItemTypes'] : undefined);
  const titled = types.map((type) => [textOf(type['identifier']), textOf(type['title'])] as const);
  return new Map(titled.filter((pair): pair is [string, string] => !pair.includes(undefined)));
}

type ItemContext = {
  readonly index: number;
  readonly types: ReadonlyMap<string, string>;
  readonly links: Links;
  readonly file: string;
  readonly issues: Issue[];
};

function readItem(item: JsonObject, context: ItemContext): LooseItem | undefined {
  const { index, links, file, issues } = context;
  const id = idOf(item);
  const statement = textOf(item['fullStatement']);
  if (id === undefined || statement === undefined) {
    const field = id === undefined ? 'identifier' : 'fullStatement';
    const place = { file, field, value: id ?? String(index + 1) };
    issues.push(makeIssue(frameworkIssueTexts, 'item-unreadable', place));
    return undefined;
  }
  const code = textOf(item['humanCodingScheme'])?.trim() ?? '';
  const label = labelOf(item, context.types);
  const parent = links.parents.get(id);
  return {
    sourceId: id,
    code,
    statement,
    notes: textsOf(item['notes']),
    kind: itemKind(label, code),
    ...given({ altCode: textOf(item['alternativeLabel']), kindLabel: label }),
    gradeLabels: textsOf(item['educationLevel']),
    parentId: parent?.parentId,
    order: parent?.order ?? Number.MAX_SAFE_INTEGER,
  };
}

function labelOf(item: JsonObject, types: ReadonlyMap<string, string>): string | undefined {
  const link = item['CFItemTypeURI'];
  if (!isObject(link)) return textOf(item['CFItemType']);
  const defined = types.get(textOf(link['identifier']) ?? '');
  return textOf(item['CFItemType']) ?? defined ?? textOf(link['title']);
}

function given<K extends string>(
  values: Readonly<Record<K, string | undefined>>,
): { readonly [F in K]?: string } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { readonly [F in K]?: string };
}
