import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFramework } from './read-framework.ts';
import { writeCase } from './write-case.ts';

const ASN = 'http://purl.org/ASN/schema/core/';
const GEM = 'http://purl.org/gem/qualifiers/';
const DC = 'http://purl.org/dc/terms/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const base = 'http://asn.example.org/resources/';
const uri = (value: string) => [{ type: 'uri', value }];
const literal = (...values: string[]) => values.map((value) => ({ type: 'literal', value }));

describe('readFramework of an ASN document', () => {
  it('reads the tree in the order of the lists of children', () => {
    const statement = (parent: string, text: string, more: object = {}) => ({
      [`${RDF}type`]: uri(`${ASN}Statement`),
      [`${DC}description`]: literal(text),
      [`${GEM}isChildOf`]: uri(base + parent),
      ...more,
    });
    const { format, framework, issues } = readFramework({
      [`${base}D1.xml`]: {
        'http://xmlns.com/foaf/0.1/primaryTopic': uri(`${base}D1`),
        'http://creativecommons.org/ns#license': uri('http://creativecommons.org/licenses/by/3.0/'),
        'http://creativecommons.org/ns#attributionName': literal('A Publisher'),
      },
      [`${base}D1`]: {
        [`${RDF}type`]: uri(`${ASN}StandardDocument`),
        'http://purl.org/dc/elements/1.1/title': literal('Mathematics'),
        [`${DC}language`]: uri('http://id.loc.gov/vocabulary/iso639-2/eng'),
        [`${DC}rights`]: literal('© A State'),
        [`${GEM}hasChild`]: [...uri(`${base}S2`), ...uri(`${base}S1`)],
      },
      [`${base}S1`]: statement('D1', 'second', {
        [`${ASN}statementNotation`]: literal('1.A'),
        [`${ASN}altStatementNotation`]: literal('A'),
        [`${ASN}statementLabel`]: literal('Standard'),
        [`${ASN}comment`]: literal('one', 'two'),
        [`${DC}educationLevel`]: uri('http://purl.org/ASN/scheme/ASNEducationLevel/K'),
      }),
      [`${base}S2`]: statement('D1', 'first'),
    });
    expect(format).toBe('asn');
    expect(issues).toEqual([]);
    expect(framework).toMatchObject({
      sourceUri: `${base}D1`,
      title: 'Mathematics',
      language: 'en',
      rightsNotice: '© A State',
      licenceUri: 'http://creativecommons.org/licenses/by/3.0/',
      attribution: 'A Publisher',
      items: [
        { statement: 'first', position: 0, code: '' },
        {
          statement: 'second',
          position: 1,
          code: '1.A',
          altCode: 'A',
          kind: 'standard',
          notes: ['one', 'two'],
          grades: ['K'],
        },
      ],
    });
  });

  it.each([
    [{}, 'format-unknown'],
    ['[1]', 'json-unreadable'],
    ['{', 'json-unreadable'],
    [{ [`${base}S1`]: {} }, 'document-missing'],
  ])('says why it cannot read %j', (json, code) => {
    expect(readFramework(json).issues.map((issue) => issue.code)).toEqual([code]);
  });
});

const ccss = new URL('../../../../shared/data/standards/ccss-math.asn.json', import.meta.url);

const read = () => readFramework(new Uint8Array(readFileSync(ccss)), { file: 'ccss.json' });

describe.skipIf(!existsSync(ccss))(
  'the Common Core for mathematics (skipped: data not present)',
  () => {
    it('has all 703 statements and 664 codes, in a tree', () => {
      const { framework, issues } = read();
      const items = framework!.items;
      expect(items).toHaveLength(703);
      expect(items.filter((item) => item.code !== '')).toHaveLength(664);
      expect(issues.map((issue) => issue.code)).toEqual(['code-repeated']);
      const seen = new Set<string>();
      for (const { sourceId, parentId } of items) {
        expect(parentId === undefined || seen.has(parentId)).toBe(true);
        seen.add(sourceId);
      }
      expect(seen.size).toBe(703);
    });

    it('has the notice, the licence and who is to be named', () => {
      const { framework } = read();
      expect(framework).toMatchObject({
        title: 'Common Core State Standards for Mathematics',
        language: 'en',
        version: '2010',
        attribution: 'Desire2Learn Incorporated',
        licenceUri: 'http://creativecommons.org/licenses/by/3.0/us/',
      });
      expect(framework?.rightsNotice).toMatch(/^© Copyright 2010\. .* All rights reserved\.$/);
    });

    it('knows a standard by its code, its short code, grade and kind', () => {
      const items = read().framework!.items;
      const find = (code: string) => items.find((item) => item.code === code);
      expect(find('CCSS.Math.Content.K.CC.A.1')).toMatchObject({
        altCode: 'K.CC.1',
        grades: ['K'],
        kind: 'standard',
        position: 0,
        depth: 2,
      });
      expect(find('CCSS.Math.Content.K.CC.B.4a')?.kind).toBe('component');
      expect(find('CCSS.Math.Practice.MP1')?.kind).toBe('practice');
      const kinds = Map.groupBy(items, (item) => item.kind);
      const counts = [...kinds].map(([kind, of]) => [kind, of.length]);
      expect(Object.fromEntries(counts)).toEqual({
        standard: 385,
        practice: 8,
        cluster: 147,
        component: 124,
        domain: 33,
        other: 6,
      });
    });

    it('keeps every statement verbatim', () => {
      const file = JSON.parse(readFileSync(ccss, 'utf8'));
      for (const { sourceId, statement } of read().framework!.items)
        expect(statement).toBe(file[sourceId][`${DC}description`][0].value);
    });

    it('leaves as a CASE package that reads back the same', () => {
      const { framework } = read();
      const joined = {
        ...framework!,
        items: framework!.items.map((item) => ({
          ...item,
          notes: item.notes.length === 0 ? [] : [item.notes.join('\n\n')],
        })),
      };
      const written = writeCase(framework!, { modifiedAt: '2026-09-01T00:00:00Z' });
      expect(readFramework(JSON.stringify(written)).framework).toEqual(joined);
    });
  },
);
