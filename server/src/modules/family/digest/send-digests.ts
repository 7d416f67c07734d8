import type { FamilyWeek } from '@everyplan/contract';
import { asSystem, inDistrict, type SystemScope } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { RecurringPayload } from '../../../platform/jobs/recurring.ts';
import { notDelivered } from '../../../platform/mail/not-delivered.ts';
import { signStopToken } from '../../../platform/mail/stop-token.ts';
import { mondayOfDay } from '../../plans/index.ts';
import { readFamilyWeeks } from '../news/read-family-weeks.ts';
import { composeDigest } from './compose-digest.ts';
import { listRecipients, type Recipient } from './list-recipients.ts';

const atOnce = 50;

/**
 * Sends the mails of a district's week. Each is claimed before it goes out, so that a crash and a second run send none twice; where the
 * mail server was not reached or refused for now, the claim is given back and the queue tries again.
 */
export async function sendDigests(deps: Deps, payload: RecurringPayload): Promise<void> {
  const scope = asSystem(payload);
  const week = mondayOfDay(payload.day);
  let refusedForNow = 0;
  for (;;) {
    const mails = await inDistrict(deps.connection, scope, async (tx) => {
      const recipients = await listRecipients(tx, scope, { week, limit: atOnce });
      const claimed = await claim(tx, scope, { recipients, week, now: deps.now() });
      return composeAll(deps, tx, { scope, recipients: claimed, today: payload.day, week });
    });
    if (mails.length === 0) break;
    const back: string[] = [];
    for (const mail of mails) {
      const outcome = await sendOne(deps, { scope, mail, week });
      if (outcome === 'refused-for-now') back.push(mail.guardianId);
    }
    // Given back only at the end of the run: within it, a mail server that is away would be asked without end.
    refusedForNow += back.length;
    if (back.length > 0) {
      await giveBack(deps, { scope, guardianIds: back, week });
      break;
    }
  }
  if (refusedForNow > 0) throw new Error(`${refusedForNow} weekly mails could not be handed over`);
}

interface Mail {
  readonly guardianId: string;
  readonly email: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly oneClickUrl: string;
}

interface Composing {
  readonly scope: SystemScope;
  readonly recipients: readonly Recipient[];
  readonly today: string;
  readonly week: string;
}

async function composeAll(
  deps: Deps,
  tx: Tx,
  { scope, recipients, today, week }: Composing,
): Promise<readonly Mail[]> {
  const weeks = {
    en: await weeksIn('en'),
    es: await weeksIn('es'),
  };
  return recipients.map((recipient) =>
    composeFor(deps, scope, recipient, weeks[recipient.language]),
  );

  async function weeksIn(language: 'en' | 'es') {
    const learnerIds = recipients
      .filter((recipient) => recipient.language === language)
      .flatMap(({ children }) => children.map(({ learnerId }) => learnerId));
    return readFamilyWeeks(tx, scope, { learnerIds, language, today, monday: week });
  }
}

/** One guardian's mail. Also what a preview shows. */
export function composeFor(
  { config, keyFor }: Pick<Deps, 'config' | 'keyFor'>,
  { districtId }: Pick<SystemScope, 'districtId'>,
  recipient: Recipient,
  weeks: ReadonlyMap<string, FamilyWeek>,
): Mail {
  const { guardianId, email, language, children } = recipient;
  const token = signStopToken(keyFor('digest-stop'), { districtId, personId: guardianId });
  const content = composeDigest({
    language,
    children: children.flatMap(({ learnerId }) => weeks.get(learnerId) ?? []),
    pageUrl: children.some(({ hasPages }) => hasPages) ? `${config.origin}/children` : null,
    stopUrl: `${config.origin}/stop-mails#${token}`,
  });
  const oneClickUrl = `${config.origin}/api/digest-stops?token=${token}`;
  return { guardianId, email, ...content, oneClickUrl };
}

async function claim(
  tx: Tx,
  { districtId }: SystemScope,
  given: { readonly recipients: readonly Recipient[]; readonly week: string; readonly now: Date },
): Promise<readonly Recipient[]> {
  if (given.recipients.length === 0) return [];
  const claimed = await tx
    .insertInto('digest_sending')
    .values(
      given.recipients.map(({ guardianId }) => ({
        district_id: districtId,
        guardian_id: guardianId,
        week: given.week,
        claimed_at: given.now,
        sent_at: null,
        refused: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['district_id', 'week', 'guardian_id']).doNothing())
    .returning('guardian_id')
    .execute();
  const ids = new Set(claimed.map(({ guardian_id }) => guardian_id));
  return given.recipients.filter(({ guardianId }) => ids.has(guardianId));
}

interface Sending {
  readonly scope: SystemScope;
  readonly mail: Mail;
  readonly week: string;
}

async function sendOne(
  deps: Deps,
  { scope, mail, week }: Sending,
): Promise<'sent' | 'refused' | 'refused-for-now'> {
  const { email: to, subject, text, html, oneClickUrl } = mail;
  const headers = {
    'List-Unsubscribe': `<${oneClickUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  };
  try {
    await deps.mailer.send({ to, subject, text, html, headers });
    await note({ sent_at: deps.now() });
    return 'sent';
  } catch (error) {
    if (notDelivered(error) === 'for-now') return 'refused-for-now';
    deps.log.warn({ guardianId: mail.guardianId }, 'a weekly mail was refused');
    await note({ refused: String((error as Error).message).slice(0, 500) });
    return 'refused';
  }

  async function note(change: { sent_at: Date } | { refused: string }): Promise<void> {
    await inDistrict(deps.connection, scope, (tx) =>
      tx
        .updateTable('digest_sending')
        .set(change)
        .where('district_id', '=', scope.districtId)
        .where('week', '=', week)
        .where('guardian_id', '=', mail.guardianId)
        .execute(),
    );
  }
}

async function giveBack(
  deps: Deps,
  given: {
    readonly scope: SystemScope;
    readonly guardianIds: readonly string[];
    readonly week: string;
  },
): Promise<void> {
  await inDistrict(deps.connection, given.scope, (tx) =>
    tx
      .deleteFrom('digest_sending')
      .where('district_id', '=', given.scope.districtId)
      .where('week', '=', given.week)
      .where('guardian_id', 'in', given.guardianIds)
      .execute(),
  );
}
