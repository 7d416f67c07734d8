import { strFromU8, unzipSync } from 'fflate';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict } from '../../platform/db/scope.ts';
import { makeAccessWorld, type AccessWorld } from '../../testing/access/world.ts';
import { columnNames, forMachines } from './export/column-names.ts';
import { notExported, notExportedColumns } from './export/not-exported.ts';
import { tableNames } from './export/table-names.ts';
import { listLearnerTables } from './learner-tables.ts';

let world: AccessWorld;
let params: { learnerId: string };

beforeAll(async () => {
  world = await makeAccessWorld();
  params = { learnerId: world.district.people.learner };
});
afterAll(() => world.server.close());

const as = (member: 'learner' | 'guardian' | 'principal' | 'administrator') =>
  world.server.signIn(world.district.login(member));

interface ExportedData {
  readonly about: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

async function exportAs(language: 'en' | 'es') {
  const principal = await as('principal');
  const zip = await principal('GET /api/learners/:learnerId/export', {
    params,
    query: { language },
  });
  const files = unzipSync(new Uint8Array(await (zip as Blob).arrayBuffer()));
  const data = JSON.parse(strFromU8(files['data.json']!)) as ExportedData;
  return { files, data };
}

test('the file about a learner has every row of every table about them, or the table’s reason why not', async () => {
  const owner = new pg.Client(world.server.roles.owner);
  await owner.connect();
  const { data } = await exportAs('en');
  const tables = await inDistrict(world.server.deps.connection, world.district, (tx) =>
    listLearnerTables(tx),
  );
  const kept: Record<string, number> = {};
  for (const { name } of tables.filter((table) => notExported[table.name] === undefined)) {
    const { rows } = await owner.query<{ count: number }>(
      `select count(*) from "${name}" where learner_id = $1`,
      [params.learnerId],
    );
    kept[name] = Number(rows[0]?.count);
  }
  const { person: _person, person_role: _role, enrolment: _enrolment, ...about } = data.tables;
  const told = Object.entries(about).map(([name, rows]) => [name, rows.length] as const);
  expect(Object.fromEntries(told)).toEqual(kept);
  expect(data.about).toBe('learner Test');
  expect(data.tables['person']).toMatchObject([{ given_name: 'learner' }]);
  expect(data.tables['evidence']?.length).toBeGreaterThan(0);
  expect(
    Object.keys(notExported).filter((name) => !tables.some((one) => one.name === name)),
  ).toEqual([]);
  await owner.end();
});

test('the file has a page to read in one’s language, and the attached files as they are', async () => {
  const picture = Buffer.from('\x89PNG\r\n\x1a\n and its pixels', 'latin1');
  const { attachmentId } = await world.teacher('POST /api/learners/:learnerId/attachments', {
    params,
    query: { fileName: 'página 1.png' },
    body: picture,
  });
  const { files } = await exportAs('es');
  expect(strFromU8(files['leeme.html']!)).toContain('Todo lo que se guarda sobre learner Test');
  expect(Buffer.from(files[`files/${attachmentId}-página 1.png`]!)).toEqual(picture);
});

test('everything that the page shows has a name in both languages', async () => {
  const tables = await inDistrict(world.server.deps.connection, world.district, (tx) =>
    listLearnerTables(tx),
  );
  const shown = ['person', 'person_role', 'enrolment', ...tables.map(({ name }) => name)].filter(
    (name) => notExported[name] === undefined,
  );
  expect(Object.keys(tableNames).toSorted()).toEqual(shown.toSorted());
  const owner = new pg.Client(world.server.roles.owner);
  await owner.connect();
  const { rows } = await owner.query<{ name: string }>(
    `select distinct column_name as name from information_schema.columns where table_schema = 'public' and table_name = any($1)`,
    [shown],
  );
  await owner.end();
  const named = [...Object.keys(columnNames), ...forMachines, ...notExportedColumns];
  expect(rows.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
});

test('the file leaves no copy on the server', async () => {
  await exportAs('en');
  await expect.poll(async () => (await world.server.deps.files.list('exports')).length).toBe(0);
});

test('an export stands in the log that the family sees, with who made it', async () => {
  const guardian = await as('guardian');
  const { events } = await guardian('GET /api/learners/:learnerId/access-events', {
    params,
    query: {},
  });
  expect(events).toContainEqual({
    happenedAt: expect.any(String) as string,
    what: 'export',
    who: { name: 'principal Test', roles: ['principal'] },
  });
  const csv = await guardian('GET /api/learners/:learnerId/access-log', {
    params,
    query: { language: 'es' },
  });
  expect(await (csv as Blob).text()).toMatch(
    /\n\d{4}-\d\d-\d\d \d\d:\d\d,principal Test,dirección,Una copia de todo/,
  );
});

test('a correction is asked for with words, decided with a reason once, and edits nothing', async () => {
  const guardian = await as('guardian');
  const ask = (words: string) =>
    guardian('POST /api/learners/:learnerId/data-requests', {
      params,
      body: { kind: 'correction', words },
    });
  await expect(ask('  ')).rejects.toMatchObject({ problem: { code: 'correction-says-nothing' } });
  const { requestId } = await ask('She was born in May, not March.');
  const principal = await as('principal');
  const { requests } = await principal('GET /api/data-requests');
  expect(requests).toMatchObject([
    { requestId, kind: 'correction', askedBy: 'guardian Test', learner: { name: 'learner Test' } },
  ]);
  const decide = (reason: string) =>
    principal('PUT /api/learners/:learnerId/data-requests/:requestId/decision', {
      params: { ...params, requestId },
      body: { decision: 'done', reason },
    });
  await decide('Mended in the roster today.');
  await expect(decide('Again')).rejects.toMatchObject({ problem: { code: 'request-decided' } });
  const seen = await guardian('GET /api/learners/:learnerId/data-requests', { params });
  expect(seen.requests[0]?.decision).toMatchObject({
    decision: 'done',
    reason: 'Mended in the roster today.',
    decidedBy: 'principal Test',
  });
  expect((await principal('GET /api/data-requests')).requests).toEqual([]);
});
