import { createHash } from 'node:crypto';
import { cedsGrade } from '../ceds-grade.ts';
import type { Framework, FrameworkItem } from './framework.ts';
import { SOURCE_ID_KEY } from './read-case.ts';

export type WriteCaseOptions = {
  /** ISO timestamp: when the framework was last changed. */
  readonly modifiedAt: string;
};

/**
 * A CASE 1.1 CFPackage, ready for JSON.stringify. CASE asks for UUIDs: an id that is none gets one made from it, the
 * same every time, and is kept in `extensions`. Several notes become one, an empty line between them.
 */
export function writeCase(framework: Framework, options: WriteCaseOptions): CasePackage {
  const document = link(framework.sourceUri, framework.title);
  const changed = { lastChangeDateTime: options.modifiedAt };
  const byId = new Map(framework.items.map((item) => [item.sourceId, item]));
  const nodeOf = (id: string): Link => link(id, titleOf(byId.get(id)!));
  const licence = licenceOf(framework);
  const associate = (type: string, origin: Link, destination: Link) => ({
    ...identity(`${type} ${origin.identifier} ${destination.identifier}`),
    associationType: type,
    originNodeURI: origin,
    destinationNodeURI: destination,
    CFDocumentURI: document,
    ...changed,
  });
  return {
    CFDocument: {
      ...identity(framework.sourceUri),
      ...keptId(framework.sourceUri),
      caseVersion: '1.1',
      creator: framework.attribution ?? framework.publisher ?? framework.title,
      title: framework.title,
      description: framework.description,
      publisher: framework.publisher,
      version: framework.version,
      language: framework.language,
      subject: framework.subject === undefined ? undefined : [framework.subject],
      licenseURI: licence,
      ...changed,
    },
    CFItems: framework.items.map((item) => ({ ...writeItem(item, document), ...changed })),
    CFAssociations: framework.items.flatMap((item) => [
      {
        ...associate(
          'isChildOf',
          nodeOf(item.sourceId),
          item.parentId === undefined ? document : nodeOf(item.parentId),
        ),
        sequenceNumber: item.position + 1,
      },
      ...item.prerequisites.map((before) =>
        associate('precedes', nodeOf(before), nodeOf(item.sourceId)),
      ),
    ]),
    CFDefinitions: {
      CFLicenses:
        licence === undefined || framework.rightsNotice === undefined
          ? []
          : [{ ...licence, licenseText: framework.rightsNotice, ...changed }],
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

export type CasePackage = {
  readonly CFDocument: Fields;
  readonly CFItems: readonly Fields[];
  readonly CFAssociations: readonly Fields[];
  readonly CFDefinitions: Fields;
};

type Link = { readonly identifier: string; readonly uri: string; readonly title: string };

function writeItem(item: FrameworkItem, document: Link): Fields {
  return {
    ...identity(item.sourceId),
    ...keptId(item.sourceId),
    fullStatement: item.statement,
    humanCodingScheme: item.code === '' ? undefined : item.code,
    alternativeLabel: item.altCode,
    CFItemType: item.kindLabel,
    educationLevel: item.grades.map(cedsGrade),
    notes: item.notes.length === 0 ? undefined : item.notes.join('\n\n'),
    CFDocumentURI: document,
  };
}

function licenceOf({ licenceUri, rightsNotice }: Framework): Link | undefined {
  if (licenceUri === undefined && rightsNotice === undefined) return undefined;
  const uri = licenceUri ?? `urn:uuid:${uuidOf(rightsNotice!)}`;
  return { identifier: uuidOf(uri), uri, title: licenceUri ?? 'Rights notice' };
}

function titleOf(item: FrameworkItem): string {
  return item.code === '' ? item.statement.slice(0, 120) : item.code;
}

function link(id: string, title: string): Link {
  return { ...identity(id), title };
}

function identity(id: string): { readonly identifier: string; readonly uri: string } {
  const identifier = uuidOf(id);
  return { identifier, uri: /^(https?|urn):/.test(id) ? id : `urn:uuid:${identifier}` };
}

function keptId(id: string): Fields {
  return isUuid(id) ? {} : { extensions: { [SOURCE_ID_KEY]: id } };
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

/** The id itself, or its name-based UUID (version 5, RFC 9562) in the namespace of URLs. */
function uuidOf(id: string): string {
  if (isUuid(id)) return id;
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(namespace).update(id).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
