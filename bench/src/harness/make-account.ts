import type pg from 'pg';
import type { BenchDistrict } from './make-district.ts';
import type { TemporaryServer } from './temporary-server.ts';

export interface Account {
  readonly login: string;
  readonly password: string;
}

/** Lets the benchmark district's administrator sign in. */
export async function makeAccount(
  { deps }: TemporaryServer,
  owner: pg.Client,
  { districtId, administratorId }: BenchDistrict,
): Promise<Account> {
  const account = { login: 'ada', password: 'a password of the benchmark' };
  const passwordHash = await deps.accounts.hash(account.password);
  const [accountId] = await deps.accounts.create([
    { name: 'Ada', username: account.login, email: undefined, passwordHash },
  ]);
  await owner.query(
    'insert into account_person (district_id, account_id, person_id) values ($1, $2, $3)',
    [districtId, accountId, administratorId],
  );
  return account;
}
