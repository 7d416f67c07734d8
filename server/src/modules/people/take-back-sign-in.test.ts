import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, testPassword, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let principal: Client<Api>;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  principal = await server.signIn(district.login('principal'));
});
afterAll(() => server.close());

const give = (personId: string) =>
  principal('POST /api/people/:personId/sign-in', { params: { personId } });
const takeBack = (personId: string) =>
  principal('DELETE /api/people/:personId/sign-in', { params: { personId } });

describe('taking a given password back', () => {
  test('lets the one before it work again', async () => {
    const { learner } = district.people;
    const { login, password } = await give(learner);
    await takeBack(learner);
    await expect(server.signIn(login, password)).rejects.toMatchObject({ status: 401 });
    await server.signIn(login, testPassword);
    await expect(takeBack(learner)).rejects.toMatchObject({ problem: { code: 'password-stands' } });
  });

  test('removes a sign-in that was made for it', async () => {
    const personId = newId();
    await inDistrict(server.deps.connection, district, async (tx) => {
      const row = { district_id: district.districtId, person_id: personId };
      await tx
        .insertInto('person')
        .values({
          ...row,
          source_id: personId,
          given_name: 'New',
          family_name: 'Comer',
          username: 'new.comer',
        })
        .execute();
      await tx
        .insertInto('person_role')
        .values({ ...row, role_id: newId(), role: 'learner', school_id: district.schoolId })
        .execute();
    });
    const { login, password } = await give(personId);
    await takeBack(personId);
    await expect(server.signIn(login, password)).rejects.toMatchObject({ status: 401 });
    const person = await principal('GET /api/people/:personId', { params: { personId } });
    expect(person.hasSignIn).toBe(false);
    await server.signIn(login, (await give(personId)).password);
  });
});

test('tells somebody whose roster entry has ended so, and not that they are not signed in', async () => {
  await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .updateTable('person')
      .set({ active: false })
      .where('person_id', '=', district.people.coach)
      .execute(),
  );
  await expect(server.signIn(district.login('coach'))).rejects.toMatchObject({
    problem: { code: 'sign-in-ended' },
  });
});
