import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { surveyIsClosed } from '../problems.ts';
import { makePaperLink } from './make-link.ts';
import { pickRecipients, readRecipients, type Recipient } from './recipients.ts';

interface Order {
  readonly surveyId: string;
  readonly to: readonly Recipient[];
}

/** Makes letters to print. What is returned is kept nowhere: printing again makes another link beside the first. */
export function printLetters(deps: Deps, actor: Actor, { surveyId, to }: Order) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { survey, recipients } = await readRecipients(tx, actor, surveyId);
    if (survey.closed_at !== null) throw surveyIsClosed();
    const letters = [];
    for (const row of pickRecipients(recipients, to)) {
      const of = {
        district_id: actor.districtId,
        survey_id: surveyId,
        learner_id: row.learner_id,
        guardian_id: row.guardian_id,
      };
      const printed = { printed_at: deps.now(), revoked_at: null };
      await tx
        .insertInto('family_invitation')
        .values({ ...of, invited_by: actor.personId, ...printed })
        .onConflict((conflict) =>
          conflict
            .columns(['district_id', 'survey_id', 'learner_id', 'guardian_id'])
            .doUpdateSet(printed),
        )
        .execute();
      const { letter, language, guardianName, learnerName } = row;
      letters.push({
        learnerId: row.learner_id,
        guardianId: row.guardian_id,
        learnerName,
        guardianName,
        language,
        subject: letter.subject,
        paragraphs: [...letter.paragraphs],
        ...(await makePaperLink(deps, tx, of)),
      });
    }
    await recordAudit(tx, actor, {
      action: 'print-family-letters',
      subjectType: 'survey',
      subjectId: surveyId,
      detail: { letters: letters.length },
    });
    return { letters };
  });
}
