import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import { languageTag } from '../language-tag.ts';
import { type AsnNode, asnNode } from './asn-node.ts';
import { assembleFramework, type LooseItem, type Precedence } from './assemble-framework.ts';
import type { Framework, FrameworkReading, ReadFrameworkOptions } from './framework.ts';
import { frameworkIssueTexts } from './issue-texts.ts';
import { itemKind } from './item-kind.ts';
import { isObject, jsonValue } from './json-value.ts';
import { precedenceDirection } from './precedence-direction.ts';

/**
 * A framework from a document of the Achievement Standards Network in RDF/JSON: the parsed value, or the file's bytes
 * or text. Siblings stand in the order of their parent's list of children. Texts stay verbatim.
 */
export function readAsn(json: unknown, options: ReadFrameworkOptions = {}): FrameworkReading {
  const file = options.file ?? 'framework.json';
  const issues: Issue[] = [];
  const fail = (code: 'json-unreadable' | 'document-missing' | 'items-missing') => {
    issues.push(makeIssue(frameworkIssueTexts, code, { file, field: 'StandardDocument' }));
    return { format: 'asn', issues } as const;
  };
  const value = jsonValue(json);
  if (!isObject(value)) return fail('json-unreadable');
  const nodes = Object.entries(value).map(([uri, properties]) => asnNode(uri, properties));
  const document = nodes.find((node) => node.isA('StandardDocument'));
  if (document === undefined) return fail('document-missing');
  const statements = nodes.filter((node) => node.isA('Statement'));
  if (statements.length === 0) return fail('items-missing');

  const orders = childOrders([document, ...statements]);
  const items = statements.map((node) => readStatement(node, { orders, file, issues }));
  const framework = assembleFramework({
    head: readHead(document, nodes),
    rootIds: new Set([document.uri]),
    items: items.filter((item) => item !== undefined),
    precedences: statements.flatMap(readPrecedences),
    file,
    issues,
  });
  return { format: 'asn', framework, issues };
}

function readHead(document: AsnNode, nodes: readonly AsnNode[]): Omit<Framework, 'items'> {
  // What may be done with the file is said about the file, a node of its own.
  const about = nodes.find((node) => node.uris('primaryTopic').includes(document.uri)) ?? document;
  const language = document.names('language')[0];
  const values = {
    description: document.texts('description')[0],
    subject: document.names('subject').join(', ') || undefined,
    publisher: document.texts('publisher').join('; ') || undefined,
    version: document.texts('dateCopyright')[0] ?? document.texts('valid')[0],
    language: language === undefined ? undefined : (languageTag(language) ?? language),
    rightsNotice: document.texts('rights').join('\n') || undefined,
    licenceUri: about.uris('license')[0] ?? document.uris('license')[0],
    attribution: about.texts('attributionName')[0] ?? document.texts('attributionName')[0],
  };
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const title = document.texts('title')[0] ?? '';
  return { sourceUri: document.uri, title, ...Object.fromEntries(given) };
}

type ChildPlace = { readonly parent: string; readonly order: number };

function childOrders(nodes: readonly AsnNode[]): ReadonlyMap<string, ChildPlace> {
  const orders = new Map<string, ChildPlace>();
  for (const node of nodes) {
    for (const [order, child] of node.uris('hasChild').entries()) {
      if (!orders.has(child)) orders.set(child, { parent: node.uri, order });
    }
  }
  return orders;
}

type Context = {
  readonly orders: ReadonlyMap<string, ChildPlace>;
  readonly file: string;
  readonly issues: Issue[];
};

function readStatement(node: AsnNode, { orders, file, issues }: Context): LooseItem | undefined {
  const statement = node.texts('description')[0];
  if (statement === undefined) {
    const place = { file, field: 'description', value: node.uri };
    issues.push(makeIssue(frameworkIssueTexts, 'item-unreadable', place));
    return undefined;
  }
  const code = node.texts('statementNotation')[0]?.trim() ?? '';
  const altCode = node.texts('altStatementNotation')[0];
  const kindLabel = node.texts('statementLabel')[0];
  const listed = orders.get(node.uri);
  return {
    sourceId: node.uri,
    code,
    statement,
    notes: node.texts('comment'),
    kind: itemKind(kindLabel, code),
    ...(altCode === undefined ? {} : { altCode }),
    ...(kindLabel === undefined ? {} : { kindLabel }),
    gradeLabels: node.names('educationLevel'),
    parentId: node.uris('isChildOf')[0] ?? listed?.parent,
    order: listed?.order ?? Number.MAX_SAFE_INTEGER,
  };
}

function readPrecedences(node: AsnNode): Precedence[] {
  return node.predicates().flatMap((predicate) => {
    const direction = precedenceDirection(predicate);
    if (direction === undefined) return [];
    return node.uris(predicate).map((other) => {
      if (direction === 'forward') return { before: node.uri, after: other };
      return { before: other, after: node.uri };
    });
  });
}
