import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { settleEntries } from './settle-entries.ts';

const [kites, boats] = [newId(), newId()];
let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

async function settle(wanted: Readonly<Record<string, string>>) {
  const { districtId, people } = district;
  return inDistrict(server.deps.connection, district, async (tx) => {
    await settleEntries(
      tx,
      {
        districtId,
        personId: people.learner,
        voice: 'learner',
        source: 'survey',
        now: new Date('2026-11-22T10:00:00Z'),
      },
      {
        learnerId: people.learner,
        among: [kites, boats],
        wanted: Object.entries(wanted).map(([entryId, text]) => ({
          entryId,
          text,
          kind: 'interest' as const,
          language: 'en' as const,
          visibility: 'family' as const,
        })),
      },
    );
    const entries = await tx
      .selectFrom('profile_entry')
      .select(['text', 'revision', 'retired_at'])
      .orderBy('entry_id')
      .execute();
    const wordings = await tx.selectFrom('profile_wording').select(['revision', 'text']).execute();
    return {
      entries: entries.map((row) => `${row.text} ${row.revision}${row.retired_at ? ' out' : ''}`),
      wordings,
    };
  });
}

test('changes nothing when it is done twice', async () => {
  await settle({ [kites]: 'Kites', [boats]: 'Boats' });
  const again = await settle({ [kites]: 'Kites', [boats]: 'Boats' });
  expect(again).toEqual({ entries: ['Kites 1', 'Boats 1'], wordings: [] });
});

test('retires what is wanted no more and brings it back as it was', async () => {
  expect((await settle({ [boats]: 'Boats' })).entries).toEqual(['Kites 1 out', 'Boats 1']);
  const back = await settle({ [kites]: 'Kites', [boats]: 'Boats' });
  expect(back).toEqual({ entries: ['Kites 1', 'Boats 1'], wordings: [] });
});

test('keeps the words before among the earlier wordings', async () => {
  expect(await settle({ [kites]: 'Box kites', [boats]: 'Boats' })).toEqual({
    entries: ['Box kites 2', 'Boats 1'],
    wordings: [{ revision: 1, text: 'Kites' }],
  });
});
