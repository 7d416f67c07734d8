import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Message } from '../../../platform/mail/mailer.ts';
import { asLanguage } from '../queries.ts';
import { makeMailLink } from './make-link.ts';
import { writeLetter } from './write-letter.ts';

export interface LetterJob {
  readonly districtId: string;
  readonly surveyId: string;
  readonly learnerId: string;
  readonly guardianId: string;
}

/**
 * Sends one letter, at most once: it is claimed before it leaves, so that a crash in between leaves it unsent (and the page says that it
 * is unsure) rather than sent twice. The link is made here and stands in the mail alone.
 */
export async function sendLetter(deps: Deps, job: LetterJob): Promise<void> {
  const message = await inDistrict(deps.connection, asSystem(job), (tx) => claim(deps, tx, job));
  if (message === undefined) return;
  const outcome = await deps.mailer.send(message).then(
    () => ({ mail_sent_at: deps.now() }),
    (error: unknown) => {
      deps.log.error({ err: error, surveyId: job.surveyId }, 'a letter to a family failed');
      return { mail_failed_at: deps.now() };
    },
  );
  await inDistrict(deps.connection, asSystem(job), (tx) => updateInvitation(tx, job, outcome));
}

/** The letter if it still waits and may still go: the survey is open and the guardian may have it on this very day. */
async function claim(deps: Deps, tx: Tx, job: LetterJob): Promise<Message | undefined> {
  const { rows } = await sql<ClaimedRow>`
    update family_invitation i set mail_claimed_at = ${deps.now()}
    from survey s, class c, school o, person child, person adult, guardianship g, person sender
    where i.district_id = ${job.districtId}::uuid and i.survey_id = ${job.surveyId}::uuid
      and i.learner_id = ${job.learnerId}::uuid and i.guardian_id = ${job.guardianId}::uuid
      and i.mail_asked_at is not null and i.mail_claimed_at is null and i.revoked_at is null
      and s.district_id = i.district_id and s.survey_id = i.survey_id and s.closed_at is null
      and c.district_id = i.district_id and c.class_id = s.class_id
      and o.district_id = i.district_id and o.school_id = c.school_id
      and child.district_id = i.district_id and child.person_id = i.learner_id
      and adult.district_id = i.district_id and adult.person_id = i.guardian_id and adult.email is not null
      and g.district_id = i.district_id and g.learner_id = i.learner_id and g.guardian_id = i.guardian_id
      and g.active and g.access <> 'none'
      and sender.district_id = i.district_id and sender.person_id = i.invited_by
    returning i.district_id, i.survey_id, i.learner_id, i.guardian_id, s.closes_on, o.name as school_name, adult.email, adult.language,
      adult.given_name || ' ' || adult.family_name as guardian_name, coalesce(child.preferred_name, child.given_name) as child_name,
      sender.given_name || ' ' || sender.family_name as sender_name`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const letter = writeLetter({
    language: asLanguage(row.language),
    guardianName: row.guardian_name,
    childName: row.child_name,
    schoolName: row.school_name,
    senderName: row.sender_name,
    closesOn: row.closes_on,
  });
  const url = await makeMailLink(deps, tx, row);
  const [greeting = '', ...rest] = letter.paragraphs;
  const thanks = rest.splice(-2);
  const text = [greeting, ...rest, url, thanks.join('\n')].join('\n\n');
  return { to: row.email, subject: letter.subject, text: `${text}\n` };
}

interface ClaimedRow {
  readonly district_id: string;
  readonly survey_id: string;
  readonly learner_id: string;
  readonly guardian_id: string;
  readonly closes_on: string;
  readonly school_name: string;
  readonly email: string;
  readonly language: string;
  readonly guardian_name: string;
  readonly child_name: string;
  readonly sender_name: string;
}

async function updateInvitation(
  tx: Tx,
  job: LetterJob,
  outcome: { readonly mail_sent_at?: Date; readonly mail_failed_at?: Date },
): Promise<void> {
  await tx
    .updateTable('family_invitation')
    .set(outcome)
    .where('district_id', '=', job.districtId)
    .where('survey_id', '=', job.surveyId)
    .where('learner_id', '=', job.learnerId)
    .where('guardian_id', '=', job.guardianId)
    .execute();
}
