import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict, type PersonScope, type SystemScope } from '../../../platform/db/scope.ts';
import { newId } from '../../../platform/id.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';
import { addEntries, type EntryOrigin, type NewEntry } from './add-entries.ts';
import { schoolYearByCalendar } from './school-year.ts';
import { supportsOf } from './supports-of.ts';

let server: TestServer;
let district: SmallDistrict;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
});
afterAll(() => server.close());

function add(entries: readonly NewEntry[], origin: Partial<EntryOrigin> = {}) {
  return inDistrict(server.deps.connection, district, (tx) =>
    addEntries(
      tx,
      {
        districtId: district.districtId,
        personId: null,
        voice: 'family',
        source: 'questionnaire',
        now: new Date('2026-11-22T10:00:00Z'),
        ...origin,
      },
      district.people.learner,
      entries,
    ),
  );
}

function read(entryId: string) {
  return inDistrict(server.deps.connection, district, (tx) =>
    tx
      .selectFrom('profile_entry')
      .selectAll()
      .where('entry_id', '=', entryId)
      .executeTakeFirstOrThrow(),
  );
}

test('keeps an answer with its voice, its source and its school year', async () => {
  const [entryId = ''] = await add([{ kind: 'hope', text: ' To swim ', language: 'es' }]);
  expect(await read(entryId)).toMatchObject({
    kind: 'hope',
    text: 'To swim',
    voice: 'family',
    source: 'questionnaire',
    language: 'es',
    visibility: 'family',
    school_year: 2027,
    author_id: null,
    revision: 1,
  });
});

test('writes an answer that is sent twice once', async () => {
  const entryId = newId();
  await add([{ entryId, kind: 'interest', text: 'Kites' }]);
  await add([{ entryId, kind: 'interest', text: 'Kites, again' }]);
  expect((await read(entryId)).text).toBe('Kites');
});

test('keeps health to those who need to know, whatever was asked for', async () => {
  const readerIds = [district.people.teacher];
  const [entryId = ''] = await add([
    { kind: 'health', text: 'Asthma', visibility: 'family', readerIds },
  ]);
  expect((await read(entryId)).visibility).toBe('need-to-know');
  const readers = await inDistrict(server.deps.connection, district, (tx) =>
    tx.selectFrom('profile_reader').select('person_id').where('entry_id', '=', entryId).execute(),
  );
  expect(readers).toEqual([{ person_id: district.people.teacher }]);
});

test('gives a machine the codes of supports in use, whoever asks, and no word of them', async () => {
  await add(
    [
      { kind: 'support', code: 'large-print', text: 'From 16 points' },
      { kind: 'support', code: 'extra-time', text: 'Why', visibility: 'need-to-know' },
      { kind: 'support', text: 'A seat near the door' },
    ],
    { voice: 'teacher' },
  );
  const { districtId, people } = district;
  const askedBy = (scope: PersonScope | SystemScope) =>
    inDistrict(server.deps.connection, scope, (tx) => supportsOf(tx, Object.values(people)));
  const inUse = [
    { code: 'extra-time', restricted: true },
    { code: 'large-print', restricted: false },
  ];
  expect(await askedBy(district)).toEqual(new Map([[people.learner, inUse]]));
  const byTeacher = await askedBy({ districtId, personId: people.teacher });
  expect(byTeacher).toEqual(new Map([[people.learner, inUse]]));
  expect(await askedBy({ districtId, personId: people.stranger })).toEqual(new Map());
});

test('begins a school year in July where no term says otherwise', () => {
  expect(['2026-06-30', '2026-07-01', '2027-01-01'].map(schoolYearByCalendar)).toEqual([
    2026, 2027, 2027,
  ]);
});
