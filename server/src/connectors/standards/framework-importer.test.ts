import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAsn, writeCase, type Framework } from '@everyplan/exchange/case';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { inDistrict } from '../../platform/db/scope.ts';
import { importText } from '../../testing/import-text.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let count = 0;

beforeAll(async () => (server = await startTestServer()));
beforeEach(async () => {
  count += 1;
  district = await makeSmallDistrict(server, `district-${count}`);
  teacher = await server.signIn(district.login('teacher'));
});
afterAll(() => server.close());

const item = (sourceId: string, more: Partial<Framework['items'][number]> = {}) => ({
  sourceId,
  code: `N.${sourceId}`,
  statement: `Counts ${sourceId} things — all of them & more.`,
  notes: [],
  grades: ['4'],
  kind: 'standard' as const,
  position: 0,
  depth: 0,
  prerequisites: [],
  ...more,
});

const makeFramework = (items: Framework['items']): Framework => ({
  sourceUri: 'https://frameworks.example/numbers',
  title: 'Numbers',
  subject: 'Mathematics',
  publisher: 'Brook',
  language: 'en',
  licenceUri: 'https://creativecommons.org/licenses/by/4.0/',
  items,
});

const first = makeFramework([
  item('one'),
  item('two', { position: 1, prerequisites: ['one'] }),
  item('three', { position: 2 }),
]);

const asCase = (framework: Framework) =>
  JSON.stringify(writeCase(framework, { modifiedAt: '2026-11-22T08:00:00Z' }));

const bring = (content: string, dryRun = false) =>
  importText(server, district, { kind: 'standards', content, dryRun });

const stored = () =>
  inDistrict(server.deps.connection, district, (tx) =>
    tx
      .selectFrom('standard')
      .select(['standard_id', 'source_id', 'code', 'statement', 'grades', 'active'])
      .where('district_id', '=', district.districtId)
      .orderBy('depth')
      .orderBy('position')
      .execute(),
  );
const idOf = async (code: string) =>
  (await stored()).find((row) => row.code === code)?.standard_id ?? '';

describe('a framework as CASE', () => {
  test('shows in a dry run what would come, and changes nothing', async () => {
    const { counts, refused } = await bring(asCase(first), true);
    expect({ counts, refused }).toMatchObject({ refused: false, counts: [{ added: 3 }] });
    expect(await stored()).toEqual([]);
  });

  test('comes in with its tree, statements verbatim and what comes first', async () => {
    await bring(asCase(first));
    expect((await stored()).map(({ code, statement }) => [code, statement])).toEqual(
      first.items.map(({ code, statement }) => [code, statement]),
    );
    const two = await teacher('GET /api/standards/:standardId', {
      params: { standardId: await idOf('N.two') },
    });
    expect(two.prerequisites.map(({ code }) => code)).toEqual(['N.one']);
    expect(two.framework).toMatchObject({ title: 'Numbers' });
  });

  test('changes nothing the second time', async () => {
    await bring(asCase(first));
    const before = await stored();
    expect((await bring(asCase(first))).counts).toMatchObject([
      { added: 0, changed: 0, removed: 0, unchanged: 3 },
    ]);
    expect(await stored()).toEqual(before);
  });

  test('keeps wording and mappings in a second edition, and whatever left it as inactive', async () => {
    await bring(asCase(first));
    const [one, three] = [await idOf('N.one'), await idOf('N.three')];
    await teacher('PUT /api/standards/:standardId/wordings/:language', {
      params: { standardId: one, language: 'en' },
      body: { iCan: 'I can count to one' },
    });
    await importText(server, district, {
      kind: 'evidence',
      content: 'learner,skill,correct\nlearner,N.one,1\n',
    });
    const edition = makeFramework([
      item('one', { statement: 'Counts one thing.' }),
      item('two', { position: 1 }),
      item('four', { position: 2 }),
    ]);
    expect((await bring(asCase(edition))).counts).toMatchObject([
      { added: 1, changed: 1, removed: 1, unchanged: 1 },
    ]);
    const shown = await teacher('GET /api/standards/:standardId', { params: { standardId: one } });
    expect(shown).toMatchObject({
      statement: 'Counts one thing.',
      wordings: [{ language: 'en', iCan: 'I can count to one' }],
      skills: [{ name: 'N.one' }],
    });
    expect((await stored()).find(({ standard_id }) => standard_id === three)).toMatchObject({
      active: false,
    });
  });

  test('is put away by undo, and taken out again by a new import', async () => {
    const imported = await bring(asCase(first));
    await imported.undo();
    expect((await teacher('GET /api/frameworks')).frameworks).toEqual([]);
    await bring(asCase(first));
    expect((await teacher('GET /api/frameworks')).frameworks).toMatchObject([{ standardCount: 3 }]);
  });

  test('is refused, and nothing kept, where it is no framework', async () => {
    const outcome = await bring('{"some": "thing"}');
    expect(outcome).toMatchObject({ refused: true });
    expect(outcome.errors).toBeGreaterThan(0);
    expect(await stored()).toEqual([]);
  });

  test('keeps nothing of a file that it refuses for one bad item', async () => {
    const broken = JSON.parse(asCase(first)) as { CFItems: { fullStatement?: string }[] };
    delete broken.CFItems[2]!.fullStatement;
    expect(await bring(JSON.stringify(broken))).toMatchObject({ refused: true, errors: 1 });
    expect(await stored()).toEqual([]);
  });
});

const asn = fileURLToPath(
  new URL('../../../../../shared/data/standards/ccss-math.asn.json', import.meta.url),
);

describe.skipIf(!existsSync(asn))(
  'Common Core mathematics as ASN (skipped: data not present)',
  () => {
    const read = () => {
      const { framework } = readAsn(readFileSync(asn), { file: 'ccss-math.asn.json' });
      if (framework === undefined) throw new Error('the file can be read');
      return framework;
    };

    test('comes in with all 664 codes, verbatim, and says whose words they are', async () => {
      const outcome = await bring(readFileSync(asn, 'utf8'));
      expect(outcome).toMatchObject({ refused: false, errors: 0 });
      const rows = await stored();
      const codes = rows.flatMap(({ code }) => (code === null ? [] : [code]));
      // One of them, 5.MD.B.2, stands twice in the file.
      expect([codes.length, new Set(codes).size]).toEqual([664, 663]);
      const statements = new Map(rows.map((row) => [row.source_id, row.statement]));
      for (const { sourceId, statement } of read().items)
        expect(statements.get(sourceId)).toBe(statement);
      const { frameworks } = await teacher('GET /api/frameworks');
      expect(frameworks[0]?.rightsNotice).toContain('National Governors Association');
    });

    test('is the same framework after a round trip through CASE', async () => {
      await bring(readFileSync(asn, 'utf8'));
      const { counts } = await bring(asCase(read()));
      expect(counts).toMatchObject([{ added: 0, changed: 0, removed: 0 }]);
    });
  },
);
