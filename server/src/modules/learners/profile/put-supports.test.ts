import type { SupportCode } from '@everyplan/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addEntries } from './add-entries.ts';
import { putSupports } from './put-supports.ts';

const now = new Date('2026-11-22T10:00:00Z');
let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

async function put(add: readonly SupportCode[], remove: readonly SupportCode[]) {
  const { districtId, people } = district;
  const teacher = { districtId, personId: people.teacher };
  await inDistrict(server.deps.connection, teacher, (tx) =>
    putSupports(tx, teacher, { learnerId: people.learner, add, remove, now }),
  );
  return inDistrict(server.deps.connection, district, async (tx) => {
    const entries = await tx
      .selectFrom('profile_entry')
      .select(['code', 'retired_by'])
      .where('kind', '=', 'support')
      .orderBy('code')
      .orderBy('written_at')
      .execute();
    return entries.map(({ code, retired_by }) => `${code}${retired_by === null ? '' : ' retired'}`);
  });
}

test('writes a support once, retires it, and leaves one that few may read', async () => {
  const { districtId, people } = district;
  await inDistrict(server.deps.connection, district, (tx) =>
    addEntries(
      tx,
      { districtId, personId: people.coach, voice: 'staff', source: 'written', now },
      people.learner,
      [{ kind: 'support', text: '', code: 'no-screen', visibility: 'need-to-know' }],
    ),
  );
  await put(['short-tasks'], []);
  expect(await put(['short-tasks'], ['no-screen'])).toEqual(['no-screen', 'short-tasks']);
  expect(await put([], ['short-tasks'])).toEqual(['no-screen', 'short-tasks retired']);
  expect(await put(['short-tasks'], [])).toEqual(['no-screen', 'short-tasks']);
  const audited = await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .selectFrom('audit_event')
      .select('action')
      .where('action', 'like', '%profile-entry')
      .execute(),
  );
  expect(audited.map(({ action }) => action).sort()).toEqual([
    'add-profile-entry',
    'put-back-profile-entry',
    'retire-profile-entry',
  ]);
});
