import type pg from 'pg';
import type { Roles } from './database.ts';

/** Makes the three roles that own nothing of ours and cannot pass by row-level security; sets their passwords where they have one. */
export async function makeRoles(client: pg.Client, roles: Roles): Promise<void> {
  for (const config of [roles.app, roles.auth, roles.jobs]) {
    const name = client.escapeIdentifier(config.user ?? '');
    const literal = client.escapeLiteral(config.user ?? '');
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = ${literal}) then
        create role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole;
      end if;
    end $$`);
    if (typeof config.password === 'string') {
      await client.query(`alter role ${name} password ${client.escapeLiteral(config.password)}`);
    }
  }
  const database = client.escapeIdentifier(client.database ?? '');
  await client.query(
    `grant create on database ${database} to ${client.escapeIdentifier(roles.jobs.user ?? '')}`,
  );
}
