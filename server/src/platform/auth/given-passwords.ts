import type pg from 'pg';

const takeBackMinutes = 60;

/** Sets a password and ends all sessions of the account; the password before it is kept aside for an hour. */
export async function setPassword(
  pool: pg.Pool,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `insert into given_password (user_id, given, previous, made_account)
       select "userId", $2, password, false from account where "userId" = $1 and "providerId" = 'credential' for update
       on conflict (user_id) do update set given = excluded.given, previous = excluded.previous, made_account = false, given_at = now()`,
      [accountId, passwordHash],
    );
    await client.query(
      `update account set password = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`,
      [accountId, passwordHash],
    );
    await client.query('delete from session where "userId" = $1', [accountId]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

export async function noteGiven(
  pool: pg.Pool,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await pool.query(
    `insert into given_password (user_id, given, previous, made_account) values ($1, $2, null, true)
     on conflict (user_id) do nothing`,
    [accountId, passwordHash],
  );
}

/** A password that its owner has changed since is theirs, and stays. */
export async function takeBackPassword(
  pool: pg.Pool,
  accountId: string,
): Promise<'restored' | 'removed' | 'too-late'> {
  const { rows } = await pool.query<{ made_account: boolean }>(
    `with taken as (
       delete from given_password g using account a
       where g.user_id = $1 and a."userId" = g.user_id and a."providerId" = 'credential' and a.password = g.given
         and g.given_at > now() - make_interval(mins => $2)
       returning g.user_id, g.previous, g.made_account
     ), restored as (
       update account set password = taken.previous, "updatedAt" = now() from taken
       where account."userId" = taken.user_id and account."providerId" = 'credential'
     ), ended as (
       delete from session using taken where session."userId" = taken.user_id
     )
     select made_account from taken`,
    [accountId, takeBackMinutes],
  );
  if (rows[0] === undefined) return 'too-late';
  if (!rows[0].made_account) return 'restored';
  await pool.query('delete from "user" where id = $1', [accountId]);
  return 'removed';
}
