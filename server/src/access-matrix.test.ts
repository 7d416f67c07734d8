import { readFile } from 'node:fs/promises';
import type { Route } from '@everyplan/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessMatrix, everybody, type AccessRow } from './access-matrix.ts';
import { ask, listRoutes, signInForCookie } from './testing/access/ask.ts';
import { expectedStatus, type Asker } from './testing/access/expected-status.ts';
import { listMissing } from './testing/access/list-missing.ts';
import { renderAccess } from './testing/access/render-access.ts';
import { requestFor, thingOf } from './testing/access/requests.ts';
import { makeAccessWorld, type AccessWorld } from './testing/access/world.ts';

const askers: readonly Asker[] = [...everybody, 'nobody', 'farAdministrator'];
const routes = new Map<string, Route>(listRoutes() as [string, Route][]);
const endsSessions = ['DELETE /api/session', 'DELETE /api/sessions'];

let world: AccessWorld;
const cookies = new Map<Asker, string>();

beforeAll(async () => {
  world = await makeAccessWorld();
  for (const asker of askers) await renewCookie(asker);
});
afterAll(() => world.server.close());

describe('access', () => {
  test.each(accessMatrix)('$route on $on', async (row) => {
    const expected = Object.fromEntries(askers.map((asker) => [asker, promise(row, asker)]));
    expect(await askAll(row)).toEqual(expected);
  });

  test('has a row for every route', () => {
    expect(listMissing([...routes.keys()], accessMatrix)).toEqual([]);
  });

  test('misses a route without a row', () => {
    const planted = [...routes.keys(), 'GET /api/planted'];
    expect(listMissing(planted, accessMatrix)).toEqual(['GET /api/planted']);
  });

  test('is told in docs/ACCESS.md as it is', async () => {
    const told = await readFile(new URL('../../docs/ACCESS.md', import.meta.url), 'utf8');
    expect(told, 'run: npm run access-docs').toBe(renderAccess(accessMatrix));
  });

  test('fails where somebody gets in whom the matrix keeps out, and the other way round', async () => {
    const row = accessMatrix.find(({ route }) => route === 'GET /api/learners/:learnerId/plan');
    const stricter: AccessRow = { ...row!, may: ['learner'] };
    expect(await askAll(row!)).not.toEqual(
      Object.fromEntries(askers.map((asker) => [asker, promise(stricter, asker)])),
    );
  });
});

/** A status, and for lists whether the thing stands in the answer. */
type Outcome = number | 'finds it' | 'does not find it';

function promise(row: AccessRow, asker: Asker): Outcome {
  const status = expectedStatus(row, routes.get(row.route)!, asker);
  if (row.finds === undefined || status >= 400) return status;
  return (row.finds as readonly Asker[]).includes(asker) ? 'finds it' : 'does not find it';
}

async function askAll(row: AccessRow): Promise<Readonly<Record<string, Outcome>>> {
  const outcomes: [Asker, Outcome][] = [];
  for (const asker of askers) {
    outcomes.push([asker, await askOnce(row, asker)]);
    if (endsSessions.includes(row.route)) await renewCookie(asker);
  }
  return Object.fromEntries(outcomes);
}

async function askOnce(row: AccessRow, asker: Asker): Promise<Outcome> {
  const request = await requestFor(row)(world);
  const { status, body } = await ask(world.server.app, row.route, request, cookies.get(asker));
  if (row.finds === undefined || status >= 400) return status;
  return body.includes(thingOf(row, world)) ? 'finds it' : 'does not find it';
}

async function renewCookie(asker: Asker): Promise<void> {
  if (asker === 'nobody') return;
  const login =
    asker === 'farAdministrator' ? world.far.login('administrator') : world.district.login(asker);
  cookies.set(asker, await signInForCookie(world.server.app, login));
  if (asker === 'teacher') world = { ...world, teacher: await world.server.signIn(login) };
}
