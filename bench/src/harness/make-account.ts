import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { TemporaryServer } from './temporary-server.ts';

export interface Account {
  readonly login: string;
  readonly password: string;
}

const password = 'a password of the benchmark';

/** Lets people of the benchmark's district sign in; in the order given. */
export async function makeAccounts(
  { deps }: TemporaryServer,
  owner: pg.Client,
  { districtId, personIds }: { readonly districtId: string; readonly personIds: readonly string[] },
): Promise<readonly Account[]> {
  const passwordHash = await deps.accounts.hash(password);
  const logins = personIds.map(() => `bench.${randomUUID().slice(0, 8)}`);
  const accountIds = await deps.accounts.create(
    logins.map((username) => ({ name: username, username, email: undefined, passwordHash })),
  );
  for (const [at, personId] of personIds.entries())
    await owner.query(
      'insert into account_person (district_id, account_id, person_id) values ($1, $2, $3)',
      [districtId, accountIds[at], personId],
    );
  return logins.map((login) => ({ login, password }));
}
