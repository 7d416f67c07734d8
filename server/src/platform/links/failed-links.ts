import { sql } from 'kysely';
import type { Deps } from '../deps.ts';
import { tooManyTries } from './problems.ts';
import { hashSecret } from './secrets.ts';

const triesAllowed = 30;

/** Refuses an address from which too many links and codes led nowhere in the last 15 minutes. */
export async function refuseAfterTries(deps: Deps, ip: string): Promise<void> {
  const { rows } = await sql<{ tries: number }>`
    select count_failed_links(${addressOf(deps, ip)}) as tries`.execute(deps.connection.kysely);
  if ((rows[0]?.tries ?? 0) >= triesAllowed) throw tooManyTries();
}

export async function noteTry(deps: Deps, ip: string): Promise<void> {
  await sql`select note_failed_link(${addressOf(deps, ip)})`.execute(deps.connection.kysely);
}

/** Addresses are somebody's: only their hash is kept, for a quarter of an hour. */
function addressOf(deps: Deps, ip: string): string {
  return hashSecret(deps, `address ${ip}`).toString('base64url');
}
