import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../testing/test-database.ts';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client(database.roles.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Tables of ours that belong to no district, each with its reason. */
const withoutDistrict = ['schema_migration' /* the migrator's own */];

async function names(statement: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(statement);
  return rows.map(({ name }) => name);
}

const ourTables = `select c.oid, c.relname as name, c.relrowsecurity from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

test('every table has a district_id, or a reason here why not', async () => {
  const without = await names(`with ours as (${ourTables}) select name from ours where not exists (
    select from pg_attribute a where a.attrelid = ours.oid and a.attname = 'district_id' and a.attnotnull)`);
  expect(without).toEqual(withoutDistrict);
});

test('every table with a district_id has row-level security and a policy on the district for reading and writing', async () => {
  const unprotected = await names(`with ours as (${ourTables}) select name from ours
    where exists (select from pg_attribute a where a.attrelid = ours.oid and a.attname = 'district_id')
      and not (relrowsecurity and exists (select from pg_policies p where p.tablename = ours.name and p.cmd = 'ALL'
        and p.qual like '%current_district()%' and p.with_check like '%current_district()%'))`);
  expect(unprotected).toEqual([]);
});

test('a new table without a policy would be found', async () => {
  await owner.query('begin; create table forgotten (district_id uuid primary key)');
  const unprotected = await names(
    `with ours as (${ourTables}) select name from ours where not relrowsecurity and name <> 'schema_migration'`,
  );
  await owner.query('rollback');
  expect(unprotected).toEqual(['forgotten']);
});

test('every primary, unique and foreign key begins with district_id', async () => {
  const others =
    await names(`with ours as (${ourTables}) select ours.name || ' ' || con.conname as name
    from pg_constraint con join ours on ours.oid = con.conrelid
      join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
    where con.contype in ('p', 'u', 'f') and a.attname <> 'district_id' and ours.name <> 'schema_migration'`);
  expect(others).toEqual([]);
});

test("the server's roles own nothing of ours and cannot pass by row-level security", async () => {
  const privileged = await names(`select rolname as name from pg_roles
    where rolname in ('everyplan_app', 'everyplan_auth', 'everyplan_jobs') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`);
  expect(privileged).toEqual([]);
  const owned =
    await names(`select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname in ('everyplan_app', 'everyplan_auth') or (r.rolname = 'everyplan_jobs' and c.relnamespace = 'public'::regnamespace)`);
  expect(owned).toEqual([]);
});

test('without a district the server sees nothing; with one it sees and writes only its rows', async () => {
  const [mine, theirs] = [
    '01900000-0000-7000-8000-000000000001',
    '01900000-0000-7000-8000-000000000002',
  ];
  await owner.query('insert into district (district_id, name) values ($1, $3), ($2, $4)', [
    mine,
    theirs,
    'Mine',
    'Theirs',
  ]);
  const app = new pg.Client(database.roles.app);
  await app.connect();
  expect((await app.query('select * from district')).rowCount).toBe(0);
  await app.query(`begin; set local app.district_id = '${mine}'`);
  expect((await app.query('select name from district')).rows).toEqual([{ name: 'Mine' }]);
  const trespass =
    app.query(`insert into term (district_id, term_id, source_id, title, kind, starts_on, ends_on)
    values ('${theirs}', gen_random_uuid(), 't', 't', 'term', '2026-01-01', '2026-02-01')`);
  await expect(trespass).rejects.toThrow(/row-level security/);
  await app.query('rollback');
  await expect(app.query('select * from auth."user"')).rejects.toThrow(/permission denied/);
  await app.end();
});

test('evidence, its retractions and the audit trail cannot be changed or deleted', async () => {
  const forbidden =
    await names(`select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
    where grantee = 'everyplan_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
      and table_name in ('evidence', 'evidence_retraction', 'audit_event')`);
  expect(forbidden).toEqual([]);
});
