import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound, Problem } from '../../platform/errors.ts';
import { findPerson } from './queries.ts';

interface Making {
  readonly actor: Actor;
  readonly personId: string;
  /** Undefined: no password opens it, only a card. */
  readonly passwordHash: string | undefined;
}

/** Makes the account of a person who has none, under the names that the roster gives them. */
export async function makeAccount(
  deps: Deps,
  tx: Tx,
  { actor, personId, passwordHash }: Making,
): Promise<string> {
  const person = await findPerson(tx, actor, personId);
  if (person === undefined) throw notFound('person');
  const [accountId = ''] = await deps.accounts
    .create([
      {
        name: `${person.given_name} ${person.family_name}`,
        username: person.username ?? undefined,
        email: person.email ?? undefined,
        passwordHash,
      },
    ])
    .catch((error: unknown) => {
      if ((error as { code?: string }).code === '23505') throw loginTaken();
      throw error;
    });
  await tx
    .insertInto('account_person')
    .values({ district_id: actor.districtId, account_id: accountId, person_id: personId })
    .execute();
  return accountId;
}

function loginTaken(): Problem {
  return new Problem({
    code: 'login-taken',
    status: 409,
    message: 'Somebody else signs in with this e-mail address or username.',
    next: 'Give the person another one in the roster and import it again.',
  });
}
