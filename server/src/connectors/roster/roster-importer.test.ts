import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { writeOneRoster, type Roster } from '@everyplan/exchange/oneroster';
import { zipSync } from 'fflate';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRoster } from '../../modules/people/index.ts';
import type { Tx } from '../../platform/db/database.ts';
import { asSystem, inDistrict, type Scope } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { makeBareDistrict } from '../../testing/bare-district.ts';
import { makeEnrolment, makeSmallRoster, makeUser } from '../../testing/small-roster.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { importers, type ImportOptions, type Outcome } from '../imports/index.ts';

let server: TestServer;
let district: Scope;

beforeAll(async () => (server = await startTestServer()));
beforeEach(async () => (district = await makeBareDistrict(server)));
afterAll(() => server.close());

const within = <Result>(work: (tx: Tx) => Promise<Result>) =>
  inDistrict(server.deps.connection, asSystem(district), work);
const kept = () => within((tx) => readRoster(tx, district));

type Bundle = ReadonlyMap<string, string>;
interface How {
  readonly dryRun?: boolean;
  readonly options?: ImportOptions;
  readonly personId?: string | null;
}

const file = { fileName: 'roster.zip' };

const bundleOf = (roster: Roster): Bundle => writeOneRoster(roster, { version: '1.2' });

const bring = (
  bundle: Bundle | Roster,
  { dryRun = false, options = {}, personId = null }: How = {},
) => {
  const files = bundle instanceof Map ? bundle : bundleOf(bundle as Roster);
  const bytes = Object.fromEntries(
    [...files].map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  return importers.oneroster[dryRun ? 'check' : 'commit'](server.deps, {
    ...district,
    ...file,
    importId: newId(),
    personId,
    options,
    open: () => Readable.from([Buffer.from(zipSync(bytes))]),
    onProgress: async () => undefined,
    record: async () => undefined,
  });
};

const undo = ({ before }: Outcome) =>
  importers.oneroster.undo(
    server.deps,
    { ...district, ...file, importId: newId(), personId: null, options: {} },
    before,
  );

const countsOf = ({ counts }: Outcome) =>
  Object.fromEntries(
    counts.map(({ what, added, changed, removed, unchanged }) => [
      what,
      [added, changed, removed, unchanged],
    ]),
  );

const personOf = async (sourcedId: string) =>
  (await kept()).users.find((user) => user.sourcedId === sourcedId);

/** A roster without some people and whatever they are enrolled in. */
const without = (roster: Roster, ...gone: readonly string[]): Roster => ({
  ...roster,
  users: roster.users.filter(({ sourcedId }) => !gone.includes(sourcedId)),
  enrollments: roster.enrollments.filter(({ userSourcedId }) => !gone.includes(userSourcedId)),
});

describe('a dry run', () => {
  test('shows what would come and changes nothing', async () => {
    const outcome = await bring(makeSmallRoster(), { dryRun: true });
    expect(outcome).toMatchObject({ refused: false, errors: 0 });
    expect(countsOf(outcome)).toMatchObject({
      schools: [1, 0, 0, 0],
      classes: [1, 0, 0, 0],
      people: [12, 0, 0, 0],
      enrolments: [11, 0, 0, 0],
    });
    expect((await kept()).users).toEqual([]);
  });

  test('tells an example by its name and what changes in it', async () => {
    const roster = makeSmallRoster();
    await bring(roster);
    const users = roster.users.map((user) =>
      user.sourcedId === 'learner-3' ? { ...user, grades: ['5'] } : user,
    );
    const { examples } = await bring({ ...roster, users }, { dryRun: true });
    expect(examples).toEqual([
      {
        what: 'people',
        change: 'changed',
        label: 'learner-3 Dale',
        detail: 'grades: ["4"] → ["5"]',
      },
    ]);
  });
});

describe('a bundle', () => {
  test('brings schools, classes, people, families and enrolments in', async () => {
    await bring(makeSmallRoster());
    const { users, enrollments, classes } = await kept();
    expect([users.length, enrollments.length, classes.length]).toEqual([12, 11, 1]);
    expect(await personOf('learner-0')).toMatchObject({
      agentSourcedIds: ['guardian-0'],
      grades: ['4'],
    });
  });

  test('changes nothing the second time', async () => {
    await bring(makeSmallRoster());
    const before = await kept();
    const again = await bring(makeSmallRoster());
    for (const [added, changed, removed] of Object.values(countsOf(again)))
      expect([added, changed, removed]).toEqual([0, 0, 0]);
    expect(await kept()).toEqual(before);
  });

  test('makes whoever left inactive and keeps them', async () => {
    await bring(makeSmallRoster());
    const outcome = await bring(without(makeSmallRoster(), 'learner-9'));
    expect(countsOf(outcome)).toMatchObject({ people: [0, 0, 1, 11], enrolments: [0, 0, 1, 10] });
    expect(await personOf('learner-9')).toMatchObject({ active: false, givenName: 'learner-9' });
  });

  test('takes whoever returns back as the same person', async () => {
    const idOf = () =>
      within(async (tx) => {
        const { rows } = await sql<{ person_id: string; left_at: Date | null }>`
          select person_id, left_at from person where district_id = ${district.districtId}::uuid and source_id = 'learner-9'`.execute(
          tx,
        );
        return rows[0];
      });
    await bring(makeSmallRoster());
    const first = await idOf();
    await bring(without(makeSmallRoster(), 'learner-9'));
    expect((await idOf())?.left_at).not.toBeNull();
    await bring(makeSmallRoster());
    expect(await idOf()).toEqual(first);
    expect(await personOf('learner-9')).toMatchObject({ active: true });
  });

  test('that lists changes only leaves everybody else alone', async () => {
    await bring(makeSmallRoster());
    const roster = makeSmallRoster();
    const outcome = await bring(
      {
        ...roster,
        users: [makeUser('learner-10', 'learner')],
        enrollments: [makeEnrolment('learner-10', 'learner')],
      },
      { options: { mode: 'delta' } },
    );
    expect(countsOf(outcome)).toMatchObject({ people: [1, 0, 0, 12], enrolments: [1, 0, 0, 11] });
    expect((await kept()).users.filter(({ active }) => active)).toHaveLength(13);
  });

  test('warns where many would leave, as of a file that was cut off', async () => {
    await bring(makeSmallRoster());
    const gone = ['learner-5', 'learner-6', 'learner-7', 'learner-8', 'learner-9'];
    const { issues } = await bring(without(makeSmallRoster(), ...gone), { dryRun: true });
    expect(issues).toMatchObject([
      { code: 'many-would-leave', severity: 'warning', params: { leaving: 5, before: 12 } },
    ]);
  });
});

describe('undo', () => {
  test('brings back what the import changed, took away and added', async () => {
    await bring(makeSmallRoster());
    const before = await kept();
    const roster = without(makeSmallRoster(), 'learner-9', 'guardian-0');
    const second = await bring({
      ...roster,
      users: [
        ...roster.users.map((user) => ({
          ...user,
          agentSourcedIds: [],
          ...(user.sourcedId === 'learner-3' ? { grades: ['5'], preferredGivenName: 'Lee' } : {}),
        })),
        makeUser('learner-10', 'learner'),
      ],
      enrollments: [...roster.enrollments, makeEnrolment('learner-10', 'learner')],
    });
    await undo(second);
    const after = await kept();
    const known = new Set(before.users.map(({ sourcedId }) => sourcedId));
    expect(after.users.filter(({ sourcedId }) => known.has(sourcedId))).toEqual(before.users);
    expect(await personOf('learner-10')).toMatchObject({ active: false });
    expect(after.enrollments.filter(({ active }) => active)).toEqual(before.enrollments);
    expect(after.classes).toEqual(before.classes);
  });

  test('of the first import leaves nobody active', async () => {
    await undo(await bring(makeSmallRoster()));
    const { users, classes, orgs } = await kept();
    const active = [...users, ...classes, ...orgs.filter(({ type }) => type === 'school')].filter(
      (record) => record.active,
    );
    expect(active).toEqual([]);
  });
});

describe('a bad row', () => {
  const withBadRow = (): Bundle => {
    const files = new Map(bundleOf(makeSmallRoster()));
    const users = files.get('users.csv') ?? '';
    files.set('users.csv', users.replace('learner-4,', ','));
    return files;
  };

  test('refuses the file, naming file, row and field', async () => {
    const outcome = await bring(withBadRow());
    expect(outcome.refused).toBe(true);
    expect(outcome.issues[0]).toMatchObject({
      severity: 'error',
      file: 'users.csv',
      row: 6,
      field: 'sourcedId',
    });
    expect((await kept()).users).toEqual([]);
  });

  test('is left out, where that is asked, and the rest comes in', async () => {
    const outcome = await bring(withBadRow(), { options: { badRows: 'skip' } });
    expect(outcome.refused).toBe(false);
    expect((await kept()).users).toHaveLength(11);
  });
});

describe('all or nothing', () => {
  test('leaves everything as it was where the database fails in the middle', async () => {
    const owner = new pg.Client(server.roles.owner);
    await owner.connect();
    await bring(makeSmallRoster());
    const before = await kept();
    await owner.query(`alter table enrolment add constraint boom check (source_id <> 'boom')`);
    const roster = makeSmallRoster();
    const orgs = roster.orgs.map((org) => ({ ...org, name: `New ${org.name}` }));
    const boom = { ...makeEnrolment('teacher-0', 'learner'), sourcedId: 'boom' };
    const attempt = bring({ ...roster, orgs, enrollments: [...roster.enrollments, boom] });
    await expect(attempt).rejects.toMatchObject({ constraint: 'boom' });
    await owner.query('alter table enrolment drop constraint boom');
    await owner.end();
    expect(await kept()).toEqual(before);
  });

  test('says what is wrong with a name that no database holds, rather than failing', async () => {
    const files = new Map(bundleOf(makeSmallRoster()));
    files.set(
      'users.csv',
      (files.get('users.csv') ?? '').replace('learner-4,', 'lear\u0000ner-4,'),
    );
    const outcome = await bring(files, { options: { badRows: 'skip' } });
    expect(outcome.issues.length).toBeGreaterThan(0);
  });
});

describe('somebody made here', () => {
  let personId: string;
  const addAdministrator = () =>
    within(async (tx) => {
      personId = newId();
      const row = { district_id: district.districtId, person_id: personId };
      const name = { given_name: 'Ada', family_name: 'First', email: 'Ada@dale.example' };
      await tx
        .insertInto('person')
        .values({ ...row, ...name, source_id: `everyplan:${personId}` })
        .execute();
      await tx
        .insertInto('person_role')
        .values({ ...row, role_id: newId(), role: 'administrator', school_id: null })
        .execute();
    });
  const rosterWithAda = (): Roster => {
    const roster = makeSmallRoster();
    return {
      ...roster,
      users: [...roster.users, { ...makeUser('ada', 'principal'), givenName: 'Adelaide' }],
    };
  };
  const ada = () =>
    within((tx) =>
      tx
        .selectFrom('person')
        .select(['source_id', 'given_name', 'email', 'active'])
        .where('district_id', '=', district.districtId)
        .where('person_id', '=', personId)
        .executeTakeFirst(),
    );

  test('stays when a roster knows nothing of them', async () => {
    await addAdministrator();
    await bring(makeSmallRoster());
    expect(await ada()).toMatchObject({ active: true });
  });

  test('is the same person when the roster has their e-mail address, and keeps the key to the house', async () => {
    await addAdministrator();
    await bring(rosterWithAda());
    expect(await ada()).toMatchObject({ source_id: 'ada', given_name: 'Adelaide' });
    expect((await personOf('ada'))?.roles.map(({ role }) => role)).toEqual([
      'administrator',
      'principal',
    ]);
    expect(countsOf(await bring(rosterWithAda()))).toMatchObject({ people: [0, 0, 0, 13] });
  });

  test('is as before after undo, and not shut out', async () => {
    await addAdministrator();
    const before = await ada();
    await undo(await bring(rosterWithAda()));
    expect(await ada()).toEqual(before);
  });

  test('is not shut out by their own import of a file that lacks them', async () => {
    await addAdministrator();
    await bring(rosterWithAda());
    const outcome = await bring(makeSmallRoster(), { personId });
    expect(await ada()).toMatchObject({ active: true });
    expect(outcome.issues).toMatchObject([{ code: 'you-are-not-in-it', severity: 'warning' }]);
  });
});

const bundle = fileURLToPath(
  new URL('../../../../../shared/data/oneroster/edfi-1.1/', import.meta.url),
);

describe.skipIf(!existsSync(bundle))('the Ed-Fi sample bundle (skipped: data not present)', () => {
  const files = () =>
    new Map(
      readdirSync(bundle)
        .filter((name) => name.endsWith('.csv'))
        .map((name) => [name, readFileSync(bundle + name, 'utf8')]),
    );

  test('loads with warnings rather than a refusal, and the same again changes nothing', async () => {
    const outcome = await bring(files());
    expect(outcome).toMatchObject({ refused: false, errors: 0 });
    expect(outcome.warnings).toBeGreaterThan(0);
    const { users, enrollments } = await kept();
    expect([users.length, enrollments.length]).toEqual([10, 24]);
    for (const [added, changed, removed] of Object.values(countsOf(await bring(files()))))
      expect([added, changed, removed]).toEqual([0, 0, 0]);
  });
});
