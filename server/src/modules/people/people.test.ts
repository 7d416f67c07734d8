import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

describe('signing in', () => {
  test('tells who one is', async () => {
    const teacher = await server.signIn(district.login('teacher'));
    expect(await teacher('GET /api/me')).toMatchObject({
      personId: district.people.teacher,
      roles: [{ role: 'teacher', schoolName: 'Brook School' }],
    });
  });

  test('refuses a wrong password without saying which part was wrong', async () => {
    await expect(server.signIn(district.login('teacher'), 'wrong')).rejects.toMatchObject({
      problem: { code: 'wrong-login' },
    });
    await expect(server.signIn('nobody', 'wrong')).rejects.toMatchObject({
      problem: { code: 'wrong-login' },
    });
  });

  test('stops guessing after ten wrong passwords, for that login only', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await expect(server.signIn(district.login('coach'), 'wrong')).rejects.toMatchObject({
        status: 401,
      });
    }
    await expect(server.signIn(district.login('coach'))).rejects.toMatchObject({
      problem: { code: 'too-many-tries' },
    });
    await server.signIn(district.login('principal'));
  });

  test('ends with signing out, on this device or everywhere', async () => {
    const [first, second] = [
      await server.signIn(district.login('guardian')),
      await server.signIn(district.login('guardian')),
    ];
    await first('DELETE /api/session');
    await expect(first('GET /api/me')).rejects.toMatchObject({
      problem: { code: 'not-signed-in' },
    });
    expect((await second('GET /api/me')).children).toEqual([
      { learnerId: district.people.learner, givenName: 'learner', familyName: 'Test' },
    ]);
    const third = await server.signIn(district.login('guardian'));
    await third('DELETE /api/sessions');
    await expect(second('GET /api/me')).rejects.toMatchObject({ status: 401 });
  });
});

describe('people', () => {
  test('shows a teacher the learners taught and their families, and nobody else', async () => {
    const teacher = await server.signIn(district.login('teacher'));
    const { people, total } = await teacher('GET /api/people', { query: {} });
    expect(people.map(({ givenName }) => givenName)).toEqual(['classmate', 'guardian', 'learner']);
    expect(total).toBe(3);
  });

  test('finds by part of a name, taking % and _ as they are', async () => {
    const administrator = await server.signIn(district.login('administrator'));
    expect((await administrator('GET /api/people', { query: { search: 'classm' } })).total).toBe(1);
    expect((await administrator('GET /api/people', { query: { search: '%' } })).total).toBe(0);
  });

  test('gives a person a password that works at once, shown only now', async () => {
    const principal = await server.signIn(district.login('principal'));
    const { login, password } = await principal('POST /api/people/:personId/sign-in', {
      params: { personId: district.people.classmate },
    });
    const classmate = await server.signIn(login, password);
    expect((await classmate('GET /api/me')).givenName).toBe('classmate');
  });

  test('does not let a principal take over the administrator', async () => {
    const principal = await server.signIn(district.login('principal'));
    const attempt = principal('POST /api/people/:personId/sign-in', {
      params: { personId: district.people.administrator },
    });
    await expect(attempt).rejects.toMatchObject({ status: 404 });
  });
});

describe('another district', () => {
  test('does not exist', async () => {
    const other = await makeSmallDistrict(server, 'far');
    const administrator = await server.signIn(other.login('administrator'));
    const attempt = administrator('GET /api/people/:personId', {
      params: { personId: district.people.learner },
    });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'not-found' } });
    expect((await administrator('GET /api/people', { query: {} })).total).toBe(10);
  });
});
