import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSmallDistrict, type SmallDistrict } from '../testing/small-district.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { recordAccess, type AccessKind } from './access-log.ts';
import { inDistrict } from './db/scope.ts';

let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

async function look(member: 'learner' | 'teacher', what: AccessKind): Promise<void> {
  const { districtId, people } = district;
  await inDistrict(server.deps.connection, { districtId, personId: people[member] }, (tx) =>
    recordAccess(tx, { districtId, personId: people[member] }, { learnerId: people.learner, what }),
  );
}

async function logged(): Promise<readonly string[]> {
  const rows = await inDistrict(
    server.deps.connection,
    { districtId: district.districtId, personId: district.people.administrator },
    (tx) => tx.selectFrom('access_event').select('what').orderBy('happened_at').execute(),
  );
  return rows.map(({ what }) => what);
}

test('writes each look at something restricted, and a record or the log itself once an hour', async () => {
  await look('teacher', 'record');
  await look('teacher', 'record');
  await look('teacher', 'restricted-entry');
  await look('teacher', 'restricted-entry');
  await look('teacher', 'access-log');
  await look('teacher', 'access-log');
  await look('learner', 'record');
  expect(await logged()).toEqual(['record', 'restricted-entry', 'restricted-entry', 'access-log']);
});

test('cannot be changed, not even by the owner of the database', async () => {
  const changing = inDistrict(
    server.deps.connection,
    { districtId: district.districtId, personId: district.people.administrator },
    (tx) => tx.updateTable('access_event').set({ what: 'print' }).execute(),
  );
  await expect(changing).rejects.toThrow(/permission denied/);
});
