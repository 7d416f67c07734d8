import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let principal: Client<Api>;
let guardian: Client<Api>;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  principal = await server.signIn(district.login('principal'));
  guardian = await server.signIn(district.login('guardian'));
});
afterAll(() => server.close());

const params = () => ({ learnerId: district.people.learner });
const limit = (access: 'full' | 'letters' | 'none') =>
  principal('PUT /api/people/:personId/guardians/:guardianId/access', {
    params: { personId: district.people.learner, guardianId: district.people.guardian },
    body: { access },
  });

describe("a guardianship's limit", () => {
  test.each(['letters', 'none'] as const)(
    '%s shuts the pages at once, in a session that is open',
    async (access) => {
      await limit('full');
      await guardian('GET /api/learners/:learnerId', { params: params() });
      await limit(access);
      expect((await guardian('GET /api/me')).children).toEqual([]);
      await expect(
        guardian('GET /api/learners/:learnerId', { params: params() }),
      ).rejects.toMatchObject({ status: 404 });
      await limit('full');
      expect((await guardian('GET /api/me')).children).toHaveLength(1);
    },
  );

  test('is shown to the staff who must keep to it', async () => {
    await limit('none');
    const teacher = await server.signIn(district.login('teacher'));
    const person = await teacher('GET /api/people/:personId', {
      params: { personId: district.people.learner },
    });
    expect(person.guardians).toMatchObject([
      { personId: district.people.guardian, access: 'none' },
    ]);
  });

  test('is kept with who set it, and when', async () => {
    await limit('letters');
    const rows = await inDistrict(server.deps.connection, district, (tx) =>
      tx
        .selectFrom('audit_event')
        .select(['actor_id', 'detail'])
        .where('action', '=', 'set-guardian-access')
        .orderBy('audit_event_id', 'desc')
        .limit(1)
        .execute(),
    );
    expect(rows).toMatchObject([
      {
        actor_id: district.people.principal,
        detail: { from: 'none', to: 'letters', guardianId: district.people.guardian },
      },
    ]);
  });

  test('cannot be set for somebody who is not a guardian of the learner', async () => {
    const attempt = principal('PUT /api/people/:personId/guardians/:guardianId/access', {
      params: { personId: district.people.classmate, guardianId: district.people.guardian },
      body: { access: 'none' },
    });
    await expect(attempt).rejects.toMatchObject({ status: 404 });
  });
});
