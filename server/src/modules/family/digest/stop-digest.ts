import { recordAudit } from '../../../platform/audit.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Problem } from '../../../platform/errors.ts';
import { readStopToken, type Addressee } from '../../../platform/mail/stop-token.ts';

interface Setting extends Addressee {
  readonly stopped: boolean;
  readonly now: Date;
  readonly by: 'link' | 'settings';
}

/** Stops a guardian's mails or turns them on again; from the next one on. */
export async function setStopped(
  tx: Tx,
  { districtId, personId, stopped, now, by }: Setting,
): Promise<void> {
  if (stopped)
    await tx
      .insertInto('digest_stop')
      .values({ district_id: districtId, guardian_id: personId, stopped_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await tx
      .deleteFrom('digest_stop')
      .where('district_id', '=', districtId)
      .where('guardian_id', '=', personId)
      .execute();
  await recordAudit(
    tx,
    { districtId, personId },
    {
      action: stopped ? 'stop-digest' : 'restart-digest',
      subjectType: 'person',
      subjectId: personId,
      detail: { by },
    },
  );
}

/** The same by the signed link of a mail, without signing in. */
export async function setStoppedByLink(
  deps: Deps,
  { token, stopped }: { readonly token: string; readonly stopped: boolean },
): Promise<'en' | 'es'> {
  const addressee = readStopToken(deps.keyFor('digest-stop'), token);
  if (addressee === undefined) throw oldMailLink();
  return inDistrict(deps.connection, asSystem(addressee), async (tx) => {
    const person = await tx
      .selectFrom('person')
      .select('language')
      .where('district_id', '=', addressee.districtId)
      .where('person_id', '=', addressee.personId)
      .executeTakeFirst();
    if (person === undefined) throw oldMailLink();
    await setStopped(tx, { ...addressee, stopped, now: deps.now(), by: 'link' });
    return person.language.startsWith('es') ? 'es' : 'en';
  });
}

function oldMailLink(): Problem {
  return new Problem({
    code: 'mail-link-unknown',
    status: 404,
    message: 'This link is not complete, or it is not from here.',
    next: 'Open it again from the mail, or ask the school office to stop the mails.',
  });
}
