import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound, Problem } from '../../platform/errors.ts';
import { findAccount, refuseForHigherRole } from './give-sign-in.ts';
import { findPerson } from './queries.ts';

/** Undoes giving a password: the one before it works again; a sign-in that was made for it is gone. */
export async function takeBackSignIn(deps: Deps, actor: Actor, personId: string): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    const person = await findPerson(tx, actor, personId);
    if (person === undefined) throw notFound('person');
    refuseForHigherRole(actor, person.roles);
    const accountId = await findAccount(tx, actor, personId);
    if (accountId === undefined) throw tooLate();
    const outcome = await deps.accounts.takeBackPassword(accountId);
    if (outcome === 'too-late') throw tooLate();
    if (outcome === 'removed') {
      await tx
        .deleteFrom('account_person')
        .where('district_id', '=', actor.districtId)
        .where('account_id', '=', accountId)
        .execute();
    }
    await recordAudit(tx, actor, {
      action: 'take-back-sign-in',
      subjectType: 'person',
      subjectId: personId,
    });
  });
}

function tooLate(): Problem {
  return new Problem({
    code: 'password-stands',
    status: 409,
    message: 'This password cannot be taken back any more.',
    next: 'It was given more than an hour ago or has been changed since. Give a new one.',
  });
}
