import { sql } from 'kysely';
import { asSystem, inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { RecurringPayload } from '../../../platform/jobs/recurring.ts';
import { notDelivered } from '../../../platform/mail/not-delivered.ts';
import { signStopToken } from '../../../platform/mail/stop-token.ts';
import { addDays } from '../days.ts';
import { readToday } from '../../people/index.ts';
import { listReminders, type ToRemind } from './list-reminders.ts';
import { reminderMessage } from './reminder-message.ts';

/** What the key of the stopping links is for. */
export const linkPurpose = 'reminder-stop';

/**
 * The evening's reminders of a district's talks of tomorrow. Each person's mail is claimed before it is sent: a crash between the two loses
 * one mail, and a second run sends none twice. One that surely was not taken for now is given back, for the job's next try; one that was
 * refused for good, or perhaps taken, is not sent again.
 */
export async function sendReminders(
  deps: Deps,
  { districtId, day }: RecurringPayload,
): Promise<void> {
  const scope = asSystem({ districtId });
  const tomorrow = addDays(day, 1);
  const { today } = await inDistrict(deps.connection, scope, (tx) =>
    readToday(tx, scope, deps.now()),
  );
  // So late that the talks are over.
  if (today > tomorrow) return;
  const waiting = await inDistrict(deps.connection, scope, (tx) =>
    listReminders(tx, { districtId, day: tomorrow, sentOn: day }),
  );
  const failures: unknown[] = [];
  for (const one of waiting) {
    if (!(await claim(deps, { districtId, day, personId: one.personId }))) continue;
    try {
      await deps.mailer.send(messageFor(deps, { districtId, day: tomorrow }, one));
    } catch (error) {
      if (notDelivered(error) === 'or-unknown') {
        deps.log.warn({ personId: one.personId }, 'a reminder was refused');
        continue;
      }
      await giveBack(deps, { districtId, day, personId: one.personId });
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${waiting.length} mails not sent`);
}

interface Claim extends Scope {
  readonly day: string;
  readonly personId: string;
}

async function claim(deps: Deps, { districtId, day, personId }: Claim): Promise<boolean> {
  return inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const { numAffectedRows } = await sql`
      insert into reminder_sent (district_id, person_id, day, claimed_at)
      values (${districtId}::uuid, ${personId}::uuid, ${day}::date, ${deps.now()})
      on conflict do nothing`.execute(tx);
    return (numAffectedRows ?? 0n) > 0n;
  });
}

async function giveBack(deps: Deps, { districtId, day, personId }: Claim): Promise<void> {
  await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
    tx
      .deleteFrom('reminder_sent')
      .where('district_id', '=', districtId)
      .where('person_id', '=', personId)
      .where('day', '=', day)
      .execute(),
  );
}

function messageFor(
  deps: Deps,
  of: { readonly districtId: string; readonly day: string },
  one: ToRemind,
) {
  const { origin } = deps.config;
  const holds = one.talks.some((talk) => talk.as === 'adult');
  const token = signStopToken(deps.keyFor(linkPurpose), { ...of, personId: one.personId });
  return reminderMessage({
    to: one.email,
    givenName: one.givenName,
    language: one.language,
    day: of.day,
    talks: one.talks,
    pageUrl: `${origin}${holds ? '/check-ins' : '/'}`,
    stopUrl: `${origin}/stop-reminders#${token}`,
    oneClickUrl: `${origin}/api/reminder-stops?token=${token}`,
  });
}
