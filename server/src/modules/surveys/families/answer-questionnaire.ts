import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { settleAnswer } from '../answers/settle-answer.ts';
import { familyQuestions, type FamilyQuestion } from '../content/family-questions.ts';
import { notOfThisSurvey } from '../problems.ts';
import type { Bearer } from '../../../platform/links/bearer-of.ts';
import { familyEntriesOf, familyKeysOf } from './family-entries-of.ts';
import { readersOf } from './readers-of.ts';
import { withLink, type Invitation } from './with-link.ts';

interface GivenAnswer {
  readonly questionId: string;
  readonly optionIds: readonly string[];
  readonly words: string;
  readonly restricted: boolean;
}

interface Given {
  readonly language: 'en' | 'es';
  readonly answers: readonly GivenAnswer[];
}

/** Keeps what a family says, in its own voice with the guardian as author; a question that is left out stays as it was. */
export function answerQuestionnaire(deps: Deps, bearer: Bearer, { language, answers }: Given) {
  return withLink(deps, bearer, async (tx, invitation) => {
    const now = deps.now();
    const { ids: readerIds } = await readersOf(tx, invitation);
    for (const answer of answers)
      await keepAnswer(tx, invitation, { answer: checked(answer), language, readerIds, now });
    await tx
      .updateTable('family_invitation')
      .set({ answered_at: now })
      .where('district_id', '=', invitation.district_id)
      .where('survey_id', '=', invitation.survey_id)
      .where('learner_id', '=', invitation.learner_id)
      .where('guardian_id', '=', invitation.guardian_id)
      .execute();
    await recordAudit(
      tx,
      { districtId: invitation.district_id, personId: invitation.guardian_id },
      {
        action: 'answer-family-questionnaire',
        subjectType: 'learner',
        subjectId: invitation.learner_id,
        detail: { surveyId: invitation.survey_id, questions: answers.length },
      },
    );
    return { answeredAt: now.toISOString() };
  });
}

interface Keeping {
  readonly answer: GivenAnswer & { readonly question: FamilyQuestion };
  readonly language: 'en' | 'es';
  readonly readerIds: readonly string[];
  readonly now: Date;
}

async function keepAnswer(
  tx: Tx,
  invitation: Invitation,
  { answer, language, readerIds, now }: Keeping,
): Promise<void> {
  const { district_id, survey_id, learner_id, guardian_id } = invitation;
  const { question, optionIds, words, restricted } = answer;
  const values = {
    option_ids: [...optionIds],
    words,
    restricted,
    language,
    answered_at: now,
  };
  await tx
    .insertInto('family_answer')
    .values({
      district_id,
      survey_id,
      learner_id,
      guardian_id,
      question_id: question.questionId,
      ...values,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'survey_id', 'learner_id', 'guardian_id', 'question_id'])
        .doUpdateSet(values),
    )
    .execute();
  await settleAnswer(tx, {
    origin: {
      districtId: district_id,
      personId: guardian_id,
      voice: 'family',
      source: 'questionnaire',
      now,
    },
    learnerId: learner_id,
    language,
    openedAt: invitation.opened_at,
    speakerId: guardian_id,
    keys: familyKeysOf(question),
    wanted: familyEntriesOf(question, { optionIds, words, restricted }, readerIds),
  });
}

function checked(answer: GivenAnswer): GivenAnswer & { readonly question: FamilyQuestion } {
  const question = familyQuestions.find(({ questionId }) => questionId === answer.questionId);
  const known: readonly string[] = question?.options ?? [];
  if (question === undefined || !answer.optionIds.every((id) => known.includes(id)))
    throw notOfThisSurvey();
  return { ...answer, question, restricted: question.mayRestrict && answer.restricted };
}
