import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework, FrameworkItem } from './framework.ts';
import { readCase } from './read-case.ts';
import { readFramework } from './read-framework.ts';
import { writeCase } from './write-case.ts';

const link = (identifier: string) => ({
  identifier,
  uri: `https://x.org/${identifier}`,
  title: '',
});
const document = { ...link('doc'), title: 'Mathematics', creator: 'A State', language: 'en' };
const item = (identifier: string, more: object = {}) => ({
  ...link(identifier),
  fullStatement: `Statement of ${identifier}`,
  ...more,
});
const below = (child: string, parent: string, sequenceNumber?: number) => ({
  associationType: 'isChildOf',
  originNodeURI: link(child),
  destinationNodeURI: link(parent),
  sequenceNumber,
});
const relate = (associationType: string, origin: string, destination: string) => ({
  associationType,
  originNodeURI: link(origin),
  destinationNodeURI: link(destination),
});
const codes = (reading: { readonly issues: readonly { code: string }[] }) =>
  reading.issues.map((issue) => issue.code);

describe('readCase', () => {
  it('makes the tree in the order of the sequence numbers, parents first', () => {
    const { framework, issues } = readCase({
      CFDocument: {
        ...document,
        subject: ['Mathematics'],
        licenseURI: {
          identifier: 'l',
          uri: 'https://creativecommons.org/licenses/by/4.0/',
          title: '',
        },
      },
      CFItems: [
        item('b', { humanCodingScheme: '3.NF.1', educationLevel: ['03', 'KG'], notes: 'A note' }),
        item('a', { CFItemType: 'Domain' }),
        item('c', { CFItemTypeURI: { identifier: 't1', title: 'x' }, alternativeLabel: 'short' }),
      ],
      CFAssociations: [below('a', 'doc', 1), below('b', 'a', 2), below('c', 'a', 1)],
      CFDefinitions: {
        CFItemTypes: [{ identifier: 't1', title: 'Content Standard' }],
        CFLicenses: [{ identifier: 'l', licenseText: 'All rights reserved.' }],
      },
    });
    expect(issues).toEqual([]);
    expect(framework).toEqual({
      sourceUri: 'https://x.org/doc',
      title: 'Mathematics',
      subject: 'Mathematics',
      language: 'en',
      attribution: 'A State',
      licenceUri: 'https://creativecommons.org/licenses/by/4.0/',
      rightsNotice: 'All rights reserved.',
      items: [
        {
          sourceId: 'a',
          code: '',
          statement: 'Statement of a',
          notes: [],
          grades: [],
          kind: 'domain',
          kindLabel: 'Domain',
          position: 0,
          depth: 0,
          prerequisites: [],
        },
        {
          sourceId: 'c',
          code: '',
          altCode: 'short',
          statement: 'Statement of c',
          notes: [],
          grades: [],
          kind: 'standard',
          kindLabel: 'Content Standard',
          parentId: 'a',
          position: 0,
          depth: 1,
          prerequisites: [],
        },
        {
          sourceId: 'b',
          code: '3.NF.1',
          statement: 'Statement of b',
          notes: ['A note'],
          grades: ['3', 'K'],
          kind: 'other',
          parentId: 'a',
          position: 1,
          depth: 1,
          prerequisites: [],
        },
      ],
    });
  });

  it('turns every way of saying what comes first into prerequisites', () => {
    const { framework } = readCase({
      CFDocument: document,
      CFItems: [item('a'), item('b'), item('c'), item('d')],
      CFAssociations: [
        ...['a', 'b', 'c', 'd'].map((id) => below(id, 'doc')),
        relate('precedes', 'a', 'b'),
        relate('ext:isPrerequisiteOf', 'a', 'c'),
        relate('ext:hasPrerequisite', 'd', 'a'),
        relate('isRelatedTo', 'c', 'd'),
      ],
    });
    expect(framework?.items.map((item) => item.prerequisites)).toEqual([[], ['a'], ['a'], ['a']]);
  });

  it('keeps statements verbatim: entities, tags and spaces are those of the file', () => {
    const fullStatement = ' 3 &lt; 4 and x<sup>2</sup> \n';
    const { framework } = readCase({
      CFDocument: document,
      CFItems: [item('a', { fullStatement })],
      CFAssociations: [below('a', 'doc')],
    });
    expect(framework?.items[0]?.statement).toBe(fullStatement);
  });

  it('reports circles, unknown parents and second places, and still has every item once', () => {
    const reading = readCase({
      CFDocument: document,
      CFItems: ['a', 'b', 'c', 'd'].map((id) => item(id)),
      CFAssociations: [
        below('a', 'b'),
        below('b', 'a'),
        below('c', 'gone'),
        below('d', 'doc'),
        below('d', 'c'),
      ],
    });
    expect(codes(reading)).toEqual(['parents-several', 'parent-unknown', 'parent-circle']);
    expect(reading.framework?.items.map(({ sourceId, depth }) => [sourceId, depth])).toEqual([
      ['c', 0],
      ['d', 0],
      ['a', 0],
      ['b', 1],
    ]);
  });

  it('leaves out the order that closes a circle of prerequisites', () => {
    const reading = readCase({
      CFDocument: document,
      CFItems: ['a', 'b', 'c'].map((id) => item(id)),
      CFAssociations: [
        relate('precedes', 'a', 'b'),
        relate('precedes', 'b', 'c'),
        relate('precedes', 'c', 'a'),
        relate('precedes', 'a', 'elsewhere'),
      ],
    });
    expect(codes(reading)).toEqual(['prerequisite-circle', 'prerequisite-unknown']);
    expect(reading.framework?.items.map((item) => item.prerequisites)).toEqual([[], ['a'], ['b']]);
  });

  it('names items that it cannot use, codes used twice and what it does not read', () => {
    const reading = readCase({
      CFDocument: document,
      CFItems: [
        item('a', { humanCodingScheme: '1' }),
        item('b', { humanCodingScheme: '1', educationLevel: ['Upper'] }),
        item('a'),
        { identifier: 'c' },
        { fullStatement: 'x' },
      ],
      CFRubrics: [{}],
    });
    expect(codes(reading).sort()).toEqual([
      'code-repeated',
      'grade-unknown',
      'item-repeated',
      'item-unreadable',
      'item-unreadable',
      'rubrics-not-read',
    ]);
    expect(reading.framework?.items).toHaveLength(2);
  });

  it.each([
    ['no JSON', '<html>', 'json-unreadable'],
    ['no document', { CFItems: [] }, 'document-missing'],
    ['no items', { CFDocument: document, CFItems: [] }, 'items-missing'],
  ])('says why it cannot read a file with %s', (_, json, code) => {
    const reading = readCase(json);
    expect(reading.framework).toBeUndefined();
    expect(codes(reading)).toEqual([code]);
  });
});

const words = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', 'é', ' ', '\n') });
const text = words.filter((value) => value.trim() !== '');
const looseItem = fc.record(
  {
    code: fc.constantFrom('', '1.A', '2.B'),
    altCode: text,
    statement: text,
    notes: fc.array(text, { maxLength: 1 }),
    grades: fc.uniqueArray(fc.constantFrom('K', '1', '2', '12'), { maxLength: 3 }),
    kindLabel: fc.constantFrom('Domain', 'Standard', 'Cluster'),
    parent: fc.nat(),
    before: fc.nat(),
  },
  { requiredKeys: ['code', 'statement', 'notes', 'grades', 'parent', 'before'] },
);
const head = fc.record(
  {
    sourceUri: fc.constantFrom('https://x.org/D1', 'urn:x:1'),
    title: text,
    attribution: text,
    description: text,
    subject: text,
    publisher: text,
    version: text,
    language: fc.constantFrom('en', 'es'),
    rightsNotice: text,
    licenceUri: fc.constant('https://creativecommons.org/licenses/by/4.0/'),
  },
  { requiredKeys: ['sourceUri', 'title', 'attribution'] },
);

/** Any tree with prerequisites, as `readCase` would give it: it makes the order and the kinds. */
const frameworks: fc.Arbitrary<Framework> = fc
  .tuple(head, fc.array(looseItem, { minLength: 1, maxLength: 8 }))
  .map(([head, items]) => {
    const loose: FrameworkItem[] = items.map(({ parent, before, ...rest }, i) => ({
      ...rest,
      sourceId: `https://x.org/S${i}`,
      kind: 'other',
      position: i,
      depth: 0,
      ...(i > 0 && parent % 3 > 0 ? { parentId: `https://x.org/S${parent % i}` } : {}),
      prerequisites: i > 0 && before % 2 > 0 ? [`https://x.org/S${before % i}`] : [],
    }));
    return readCase(writeCase({ ...head, items: loose }, { modifiedAt: '2026-09-01T00:00:00Z' }))
      .framework!;
  });

describe('writeCase', () => {
  it('writes what readCase reads back, whatever the framework', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const written = writeCase(framework, { modifiedAt: '2026-09-01T00:00:00Z' });
        const json = JSON.stringify(written);
        expect(readFramework(new TextEncoder().encode(json)).framework).toEqual(framework);
      }),
    );
  });

  it('gives an item the same UUID every time', () => {
    const { framework } = readCase({ CFDocument: document, CFItems: [item('a')] });
    const write = () => writeCase(framework!, { modifiedAt: '2026-09-01T00:00:00Z' });
    expect(write()).toEqual(write());
    expect(write().CFItems[0]?.['identifier']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/);
  });
});
