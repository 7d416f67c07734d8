import { sql } from 'kysely';
import type { Connection } from '../db/database.ts';
import type { Session } from './accounts.ts';
import type { Actor } from './actor.ts';

interface Membership {
  district_id: string;
  district_name: string;
  is_demo: boolean;
  person_id: string;
  given_name: string;
  family_name: string;
  language: string;
  roles: Actor['roles'];
}

/** The person behind an account. Undefined: the account belongs to nobody active, so it may do nothing. */
export async function findActor(
  connection: Connection,
  { accountId, signedInBy }: Session,
): Promise<Actor | undefined> {
  const { rows } = await sql<Membership>`select * from find_memberships(${accountId})`.execute(
    connection.kysely,
  );
  const found = rows[0];
  if (found === undefined) return undefined;
  return {
    accountId,
    signedInBy,
    districtId: found.district_id,
    personId: found.person_id,
    givenName: found.given_name,
    familyName: found.family_name,
    language: found.language.startsWith('es') ? 'es' : 'en',
    district: { districtId: found.district_id, name: found.district_name, isDemo: found.is_demo },
    // A card is a young learner's: whatever else the person may be, it opens no more than that.
    roles:
      signedInBy === 'card' ? found.roles.filter(({ role }) => role === 'learner') : found.roles,
  };
}
