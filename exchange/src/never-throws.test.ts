import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFramework } from './case/index.ts';
import { readTable } from './csv/index.ts';
import { previewAnswers, readAnswers, readSkillMap } from './evidence/index.ts';
import { readOneRoster, unzipBundle } from './oneroster/index.ts';

const anything = fc.uint8Array({ maxLength: 300 });
const csvish = fc
  .string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', ' ', '\uFEFF', '\0', 'é') })
  .map((text) => new TextEncoder().encode(text));
const bytes = fc.oneof(anything, csvish);

describe('whatever the bytes are, a reader answers with a value', () => {
  it('for a table', () => {
    fc.assert(
      fc.property(bytes, (bytes) => {
        expect(readTable(bytes, { file: 'x.csv' }).issues).toBeInstanceOf(Array);
      }),
    );
  });

  it('for a roster', () => {
    const name = fc.constantFrom('users.csv', 'orgs.csv', 'roles.csv', 'manifest.csv');
    const header = new TextEncoder().encode(
      'sourcedId,givenName,familyName,name,role,orgSourcedId,userSourcedId\n',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, bytes)), (files) => {
        const named = files.map(([name, bytes]) => [name, new Uint8Array([...header, ...bytes])]);
        const reading = readOneRoster(new Map(named as [string, Uint8Array][]));
        expect(JSON.stringify(reading.roster)).not.toContain('\\u0000');
      }),
    );
  });

  it('for a zip', () => {
    fc.assert(
      fc.property(bytes, (bytes) => {
        const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes]);
        expect(unzipBundle(zip).files).toBeInstanceOf(Map);
      }),
    );
  });

  it('for answers, wherever the chunks are cut', async () => {
    const header = new TextEncoder().encode('learner,skill,score,at,order\n');
    await fc.assert(
      fc.asyncProperty(fc.array(bytes), fc.boolean(), async (chunks, headed) => {
        let rows = 0;
        for await (const batch of readAnswers(headed ? [header, ...chunks] : chunks)) {
          rows += batch.count;
          expect([...batch.score].every((score) => score >= 0 && score <= 1)).toBe(true);
          expect(batch.learner).toHaveLength(batch.count);
        }
        expect(rows).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('for a preview and a skill map', () => {
    fc.assert(
      fc.property(bytes, (bytes) => {
        expect(previewAnswers(bytes).rows.length).toBeLessThanOrEqual(20);
        expect(readSkillMap(bytes).issues).toBeInstanceOf(Array);
      }),
    );
  });

  it('for a framework', () => {
    const key = fc.constantFrom('CFDocument', 'CFItems', 'CFAssociations', 'identifier', 'x');
    const part = fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(key, fc.jsonValue())));
    fc.assert(
      fc.property(fc.oneof(bytes, fc.jsonValue(), fc.dictionary(key, part)), (json) => {
        expect(readFramework(json).issues).toBeInstanceOf(Array);
      }),
    );
  });
});
