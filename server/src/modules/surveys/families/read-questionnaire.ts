import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { presentFamilyQuestions } from '../content/present-family-questions.ts';
import { asLanguage } from '../queries.ts';
import type { Bearer } from '../../../platform/links/bearer-of.ts';
import { readersOf } from './readers-of.ts';
import { withLink, type Invitation } from './with-link.ts';

/** The questionnaire about one child, with this guardian's own answers so far. */
export function readQuestionnaire(deps: Deps, bearer: Bearer) {
  return withLink(deps, bearer, async (tx, invitation) => ({
    givenName: invitation.given_name,
    schoolName: invitation.school_name,
    language: asLanguage(invitation.language),
    closesOn: invitation.closes_on ?? '',
    readers: (await readersOf(tx, invitation)).names,
    answeredAt: invitation.answered_at?.toISOString() ?? null,
    questions: presentFamilyQuestions(invitation.given_name),
    answers: await listAnswers(tx, invitation),
  }));
}

async function listAnswers(tx: Tx, invitation: Invitation) {
  const rows = await tx
    .selectFrom('family_answer')
    .select(['question_id', 'option_ids', 'words', 'restricted'])
    .where('district_id', '=', invitation.district_id)
    .where('survey_id', '=', invitation.survey_id)
    .where('learner_id', '=', invitation.learner_id)
    .where('guardian_id', '=', invitation.guardian_id)
    .execute();
  return rows.map((row) => ({
    questionId: row.question_id,
    optionIds: row.option_ids,
    // A letter may go astray: what is for few eyes is not shown again.
    words: row.restricted ? '' : row.words,
    restricted: row.restricted,
  }));
}
