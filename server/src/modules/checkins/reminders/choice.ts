import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Problem } from '../../../platform/errors.ts';
import { readStopToken, type Addressee } from '../../../platform/mail/stop-token.ts';
import { linkPurpose } from './send-reminders.ts';

/** Whether a person gets reminders, and where to. */
export async function readChoice(tx: Tx, { districtId, personId }: Addressee) {
  const row = await tx
    .selectFrom('person')
    .leftJoin('reminder_stop', (join) =>
      join
        .onRef('reminder_stop.district_id', '=', 'person.district_id')
        .onRef('reminder_stop.person_id', '=', 'person.person_id'),
    )
    .select(['person.email', 'person.language', 'reminder_stop.stopped_at'])
    .where('person.district_id', '=', districtId)
    .where('person.person_id', '=', personId)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        on: row.stopped_at === null,
        email: row.email,
        language: row.language.startsWith('es') ? ('es' as const) : ('en' as const),
      };
}

export async function setChoice(
  tx: Tx,
  { districtId, personId }: Addressee,
  { on, now }: { readonly on: boolean; readonly now: Date },
): Promise<void> {
  if (on) {
    await tx
      .deleteFrom('reminder_stop')
      .where('district_id', '=', districtId)
      .where('person_id', '=', personId)
      .execute();
    return;
  }
  await tx
    .insertInto('reminder_stop')
    .values({ district_id: districtId, person_id: personId, stopped_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The same by the signed link of a mail: whoever has the mail may, without a sign-in. */
export async function setChoiceByLink(
  deps: Deps,
  { token, on }: { readonly token: string; readonly on: boolean },
): Promise<'en' | 'es'> {
  const addressee = readStopToken(deps.keyFor(linkPurpose), token);
  if (addressee === undefined) throw mailLinkUnknown();
  return inDistrict(deps.connection, asSystem(addressee), async (tx) => {
    const known = await readChoice(tx, addressee);
    if (known === undefined) throw mailLinkUnknown();
    await setChoice(tx, addressee, { on, now: deps.now() });
    return known.language;
  });
}

function mailLinkUnknown(): Problem {
  return new Problem({
    code: 'mail-link-unknown',
    status: 404,
    message: 'This link is not complete, or it is not from here.',
    next: 'Open it again from the mail, or sign in and stop the reminders there.',
  });
}
