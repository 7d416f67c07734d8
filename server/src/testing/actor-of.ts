import { asSystem, inDistrict } from '../platform/db/scope.ts';
import { findActor } from '../platform/auth/find-actor.ts';
import type { Actor } from '../platform/auth/actor.ts';
import type { Member, SmallDistrict } from './small-district.ts';
import type { TestServer } from './test-server.ts';

/** Somebody of the small district as a signed-in request knows them. */
export async function actorOf(
  { deps: { connection } }: TestServer,
  district: SmallDistrict,
  member: Member,
): Promise<Actor> {
  const account = await inDistrict(connection, asSystem(district), (tx) =>
    tx
      .selectFrom('account_person')
      .select('account_id')
      .where('person_id', '=', district.people[member])
      .executeTakeFirstOrThrow(),
  );
  const actor = await findActor(connection, { accountId: account.account_id } as Parameters<
    typeof findActor
  >[1]);
  if (actor === undefined) throw new Error(`${member} has an account`);
  return actor;
}
