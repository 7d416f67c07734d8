import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everybody } from './access-matrix.ts';
import { maySeeLearner } from './modules/people/index.ts';
import type { Actor } from './platform/auth/actor.ts';
import { asSystem, inDistrict, type PersonScope, type SystemScope } from './platform/db/scope.ts';
import { actorOf } from './testing/actor-of.ts';
import { makeSmallDistrict, type SmallDistrict } from './testing/small-district.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let owner: pg.Client;

beforeAll(async () => {
  server = await startTestServer();
  district = await makeSmallDistrict(server);
  await makeSmallDistrict(server, 'far');
  owner = new pg.Client(server.roles.owner);
  await owner.connect();
  // A row about every learner of both districts.
  await owner.query(`insert into learner_profile (district_id, learner_id)
    select district_id, person_id from person_role where role = 'learner'`);
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

/** Tables that hang on something of a learner's and yet name no learner, each with its reason. */
const withoutLearner: Readonly<Record<string, string>> = {};

const aboutLearners = `select c.oid, c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'learner_id' and not a.attisdropped)`;

async function names(statement: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(statement);
  return rows.map(({ name }) => name);
}

describe('the catalogue', () => {
  const unprotected = `with about as (${aboutLearners}) select name from about where not exists (
    select from pg_policies p where p.tablename = about.name and p.policyname = 'learner_in_sight' and p.permissive = 'RESTRICTIVE'
      and p.cmd = 'ALL' and p.qual like '%learners_in_sight()%' and p.with_check like '%learners_in_sight()%')`;

  test('has the policy of a learner’s sight on every table about learners', async () => {
    expect(await names(unprotected)).toEqual([]);
    expect((await names(aboutLearners)).length).toBeGreaterThan(10);
  });

  test('shows a table about learners without the policy', async () => {
    await owner.query('begin; create table forgotten (district_id uuid, learner_id uuid)');
    const found = await names(unprotected);
    await owner.query('rollback');
    expect(found).toEqual(['forgotten']);
  });

  test('names the learner in every table that hangs on something of a learner’s', async () => {
    const hanging = await names(`with about as (${aboutLearners})
      select distinct t.relname as name from pg_constraint f join about on about.oid = f.confrelid join pg_class t on t.oid = f.conrelid
      where f.contype = 'f' and f.conrelid not in (select oid from about) order by 1`);
    expect(hanging).toEqual(Object.keys(withoutLearner).toSorted());
  });
});

describe('policy.ts and row-level security', () => {
  test.each(everybody)('show %s the same learners', async (member) => {
    const actor = await actorOf(server, district, member);
    const scope = { districtId: actor.districtId, personId: actor.personId };
    expect(await seenBare(scope)).toEqual(await allowed(actor));
  });

  test('show guardians the same when their access ends', async () => {
    const { districtId, people } = district;
    const scope = { districtId, personId: people.guardian };
    expect(await seenBare(scope)).toEqual([people.learner]);
    await owner.query(`update guardianship set access = 'letters' where guardian_id = $1`, [
      people.guardian,
    ]);
    expect(await seenBare(scope)).toEqual([]);
    expect(await allowed(await actorOf(server, district, 'guardian'))).toEqual([]);
    await owner.query(`update guardianship set access = 'full' where guardian_id = $1`, [
      people.guardian,
    ]);
  });

  test('show a teacher who has left the class nobody of it', async () => {
    const { districtId, people } = district;
    const leave = (active: boolean) =>
      owner.query('update enrolment set active = $1 where person_id = $2', [
        active,
        people.teacher,
      ]);
    await leave(false);
    expect(await seenBare({ districtId, personId: people.teacher })).toEqual([]);
    expect(await allowed(await actorOf(server, district, 'teacher'))).toEqual([]);
    await leave(true);
  });
});

describe('a request about one learner or class', () => {
  test('sees nobody else, and nobody at all where the actor may not see them', async () => {
    const { districtId, people, classId, otherClassId } = district;
    const about = (personId: string, it: PersonScope['about']) =>
      seenBare({ districtId, personId, about: it });
    expect(await about(people.administrator, { learnerId: people.stranger })).toEqual([
      people.stranger,
    ]);
    expect(await about(people.teacher, { learnerId: people.classmate })).toEqual([
      people.classmate,
    ]);
    expect(await about(people.teacher, { learnerId: people.stranger })).toEqual([]);
    expect(await about(people.principal, { classId })).toEqual(
      [people.learner, people.classmate].toSorted(),
    );
    expect(await about(people.principal, { classId: otherClassId })).toEqual([]);
  });
});

describe('what nobody asked for', () => {
  test('a transaction with a district and no person sees and writes nothing about learners', async () => {
    const app = new pg.Client(server.roles.app);
    await app.connect();
    await app.query(`begin; set local app.district_id = '${district.districtId}'`);
    expect((await app.query('select from learner_profile')).rowCount).toBe(0);
    const write = app.query(
      'insert into access_event (district_id, learner_id, access_event_id, what) values ($1, $2, $2, $3)',
      [district.districtId, district.people.learner, 'record'],
    );
    await expect(write).rejects.toThrow(/row-level security/);
    await app.end();
  });

  test('a teacher cannot write about a learner of another class', async () => {
    const { districtId, people } = district;
    const write = inDistrict(
      server.deps.connection,
      { districtId, personId: people.teacher },
      (tx) =>
        sql`update learner_profile set pace = 'brisk' where learner_id = ${people.stranger}`.execute(
          tx,
        ),
    );
    expect((await write).numAffectedRows).toBe(0n);
  });

  test('nothing of one transaction stays on its connection for the next', async () => {
    const app = new pg.Client(server.roles.app);
    await app.connect();
    const { districtId, people } = district;
    await app.query(
      `begin; set local app.district_id = '${districtId}'; set local app.person_id = '${people.administrator}'; call take_sight(null, null)`,
    );
    expect((await app.query('select from learner_profile')).rowCount).toBe(3);
    await app.query(`commit; begin; set local app.district_id = '${districtId}'`);
    expect((await app.query('select from learner_profile')).rowCount).toBe(0);
    await app.end();
  });
});

test('docs/ROW-SECURITY.md lists the policies as they are', async () => {
  const { rows } = await owner.query<{
    table: string;
    policies: string[];
    may: string[];
  }>(`select c.relname as table,
      array(select policyname::text from pg_policies p where p.tablename = c.relname order by 1) as policies,
      array(select lower(privilege_type) from information_schema.role_table_grants g
        where g.table_name = c.relname and g.grantee = 'everyplan_app' order by 1) as may
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity order by 1`);
  const lines = rows.map(
    ({ table, policies, may }) => `- \`${table}\`: ${policies.join(', ')} (${may.join(', ')})`,
  );
  await expect([policyIntroduction, ...lines, ''].join('\n')).toMatchFileSnapshot(
    '../../docs/ROW-SECURITY.md',
  );
});

const policyIntroduction = `# What the database itself lets through

Made from the database's catalogue by \`npx vitest run server/src/learner-sight.test.ts -u\`; a test fails where it is not so any more.
Policies of one table hold together: a row must pass all of them. In brackets: what the server's role may do at all.

- **own_district**: rows of the transaction's district.
- **learner_in_sight**: rows about a learner whom the person behind the transaction may see.
- **own_note**: an adult's own notes, for that adult.
- **need_to_know**: restricted entries, for their author, those who are named, and the principal.
- **sealed_for_administrators**: what the law keeps of somebody who was erased, for an administrator of the district.
`;

test('acting for the whole district is asked for by name, in these places only', async () => {
  const root = new URL('./', import.meta.url);
  const files = (await readdir(root, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/(^|\/)testing/.test(name),
  );
  const asking: string[] = [];
  for (const name of files) {
    const text = await readFile(new URL(name, root), 'utf8');
    if (/\basSystem\(/.test(text) || /actsAs: 'system'/.test(text)) asking.push(name);
  }
  const known = asking.filter((name) => mayAskForAll.some((place) => name.startsWith(place)));
  expect(asking.filter((name) => !known.includes(name))).toEqual([]);
});

/** Who may act for the whole district: commands, connectors, the demo, jobs, and what has nobody behind it. */
const mayAskForAll: readonly string[] = [
  'platform/db/scope.ts',
  'platform/jobs/',
  'cli/',
  'connectors/',
  'demo/',
  // Jobs.
  'modules/assessment/calibration/calibrate-items.ts',
  'modules/attachments/sweep-attachments.ts',
  'modules/checkins/reminders/',
  'modules/family/digest/',
  'modules/mastery/model/',
  'modules/mastery/retract-import.ts',
  'modules/pilots/baseline/',
  'modules/plans/drafting/run-draft.ts',
  'modules/reading/library/starter-library.ts',
  'modules/reading/records/audio/sweep-parts.ts',
  'modules/trust/erasure/',
  // Counts and means of a pilot that the actor may see, over learners of whom some have moved.
  'modules/pilots/read-pilot.ts',
  'modules/pilots/read-win-card.ts',
  // All of a learner, on the word of whoever leads the school; logged.
  'modules/trust/export/',
  // Before anybody has signed in, and those who hold a device or a link instead.
  'modules/session/',
  'platform/links/on-device.ts',
  'modules/surveys/families/',
];

/** What a select without any condition finds. */
async function seenBare(scope: PersonScope | SystemScope): Promise<string[]> {
  const { rows } = await inDistrict(server.deps.connection, scope, (tx) =>
    sql<{ learner_id: string }>`select learner_id from learner_profile`.execute(tx),
  );
  return rows.map(({ learner_id }) => learner_id).toSorted();
}

/** What the rule of policy.ts allows, asked without row-level security's help. */
async function allowed(actor: Actor): Promise<string[]> {
  const { rows } = await inDistrict(server.deps.connection, asSystem(actor), (tx) =>
    sql<{ person_id: string }>`select distinct asked.person_id from person_role asked
      where asked.role = 'learner' and ${maySeeLearner(actor, sql.ref('asked.person_id'))}`.execute(
      tx,
    ),
  );
  return rows.map(({ person_id }) => person_id).toSorted();
}
