import { randomInt } from 'node:crypto';
import { hasRole, type Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound, Problem } from '../../platform/errors.ts';
import { makeAccount } from './make-account.ts';
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
    if (existing === undefined) {
      const accountId = await makeAccount(deps, tx, { actor, personId, passwordHash });
      await deps.accounts.noteGiven(accountId, passwordHash);
    }
    if (existing !== undefined) await deps.accounts.setPassword(existing, passwordHash);
    await recordAudit(tx, actor, {
      action: 'give-sign-in',
      subjectType: 'person',
      subjectId: personId,
    });
    return { login, password };
  });
}

/** A principal may not take over an administrator's account by giving it a password. */
export function refuseForHigherRole(actor: Actor, roles: readonly string[]): void {
  const higher = roles.includes('administrator') && !hasRole(actor, 'administrator');
  if (higher) throw notFound('person');
}

export async function findAccount(
  tx: Tx,
  actor: Actor,
  personId: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('account_person')
    .select('account_id')
    .where('district_id', '=', actor.districtId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.account_id;
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
