import { randomInt } from 'node:crypto';
import { hasRole, type Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound, Problem } from '../../platform/errors.ts';
import { findPerson } from './queries.ts';

/** Gives a person an account, or a new password for the one they have. The password is not kept anywhere but as a hash. */
export async function giveSignIn(deps: Deps, actor: Actor, personId: string) {
  const password = readablePassword();
  const passwordHash = await deps.accounts.hash(password);
  return inDistrict(deps.connection, actor, async (tx) => {
    const person = await findPerson(tx, actor, personId);
    if (person === undefined) throw notFound('person');
    refuseForHigherRole(actor, person.roles);
    const login = person.email ?? person.username;
    if (login === null) throw noLogin();
    const existing = await findAccount(tx, actor, personId);
    if (existing === undefined) await makeAccount(deps, tx, { actor, personId, passwordHash });
    else await deps.accounts.setPassword(existing, passwordHash);
    await recordAudit(tx, actor, {
      action: 'give-sign-in',
      subjectType: 'person',
      subjectId: personId,
    });
    return { login, password };
  });
}

/** A principal may not take over an administrator's account by giving it a password. */
function refuseForHigherRole(actor: Actor, roles: readonly string[]): void {
  const higher = roles.includes('administrator') && !hasRole(actor, 'administrator');
  if (higher) throw notFound('person');
}

async function findAccount(tx: Tx, actor: Actor, personId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('account_person')
    .select('account_id')
    .where('district_id', '=', actor.districtId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.account_id;
}

interface Making {
  readonly actor: Actor;
  readonly personId: string;
  readonly passwordHash: string;
}

async function makeAccount(
  deps: Deps,
  tx: Tx,
  { actor, personId, passwordHash }: Making,
): Promise<void> {
  const person = await findPerson(tx, actor, personId);
  if (person === undefined) throw notFound('person');
  const [accountId] = await deps.accounts
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
    .values({ district_id: actor.districtId, account_id: accountId ?? '', person_id: personId })
    .execute();
}

// Without letters and figures that look alike in print: these passwords are handed out on paper slips.
const consonants = 'bdfghkmnprstvz';
const vowels = 'aeiou';

function readablePassword(): string {
  const pick = (from: string) => from[randomInt(from.length)] ?? '';
  const syllable = () => pick(consonants) + pick(vowels) + pick(consonants);
  return `${syllable()}-${syllable()}-${syllable()}-${randomInt(10, 100)}`;
}

function noLogin(): Problem {
  return new Problem({
    code: 'no-login-name',
    status: 409,
    message: 'This person has neither an e-mail address nor a username in the roster.',
    next: 'Add one in the roster and import it again.',
  });
}

function loginTaken(): Problem {
  return new Problem({
    code: 'login-taken',
    status: 409,
    message: 'Somebody else signs in with this e-mail address or username.',
    next: 'Give the person another one in the roster and import it again.',
  });
}
