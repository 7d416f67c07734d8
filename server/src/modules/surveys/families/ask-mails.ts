import { sql } from 'kysely';
import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { nobodyToWriteTo, surveyIsClosed } from '../problems.ts';
import { pickRecipients, readRecipients, type Recipient } from './recipients.ts';

interface Order {
  readonly surveyId: string;
  readonly to: readonly Recipient[];
}

// A second press of the button is not a second letter.
const notAgainWithin = '10 minutes';

/** Has the letter sent by e-mail, a job for each; whoever has no address is left out. Returns how many wait. */
export function askMails(deps: Deps, actor: Actor, { surveyId, to }: Order) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { survey, recipients } = await readRecipients(tx, actor, surveyId);
    if (survey.closed_at !== null) throw surveyIsClosed();
    const reachable = pickRecipients(recipients, to).filter(({ email }) => email !== null);
    if (reachable.length === 0) throw nobodyToWriteTo();
    const fresh = {
      mail_asked_at: deps.now(),
      mail_claimed_at: null,
      mail_sent_at: null,
      mail_failed_at: null,
      revoked_at: null,
      invited_by: actor.personId,
    };
    const asked = await tx
      .insertInto('family_invitation')
      .values(
        reachable.map((row) => ({
          district_id: actor.districtId,
          survey_id: surveyId,
          learner_id: row.learner_id,
          guardian_id: row.guardian_id,
          ...fresh,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['district_id', 'survey_id', 'learner_id', 'guardian_id'])
          .doUpdateSet(fresh)
          .where(
            sql<boolean>`family_invitation.mail_failed_at is not null or family_invitation.mail_asked_at is null
              or family_invitation.mail_asked_at < excluded.mail_asked_at - interval '${sql.raw(notAgainWithin)}'`,
          ),
      )
      .returning(['learner_id', 'guardian_id'])
      .execute();
    for (const row of asked)
      await enqueue(tx, {
        task: 'send-family-letter',
        payload: {
          districtId: actor.districtId,
          surveyId,
          learnerId: row.learner_id,
          guardianId: row.guardian_id,
        },
      });
    await recordAudit(tx, actor, {
      action: 'mail-family-letters',
      subjectType: 'survey',
      subjectId: surveyId,
      detail: { letters: asked.length },
    });
    return { waiting: asked.length };
  });
}
