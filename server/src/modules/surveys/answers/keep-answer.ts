import type { GradeBand } from '@everyplan/contract';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { findQuestion } from '../content/learner-questions.ts';
import type { LearnerQuestion } from '../content/question.ts';
import { notOfThisSurvey } from '../problems.ts';
import { entriesOf, keysOf } from './entries-of.ts';
import { settleAnswer } from './settle-answer.ts';

export interface Sheet {
  readonly survey: {
    readonly district_id: string;
    readonly survey_id: string;
    readonly band: GradeBand | null;
    readonly opened_at: Date;
  };
  readonly learnerId: string;
  readonly language: 'en' | 'es';
  readonly by:
    | { readonly via: 'device'; readonly turnId: string }
    | { readonly via: 'paper'; readonly personId: string };
  readonly answeredAt: Date;
  readonly now: Date;
}

export interface GivenAnswer {
  readonly questionId: string;
  readonly optionIds: readonly string[];
  readonly words: string;
}

/**
 * Keeps a learner's answer to one question and says in the profile what it means. Paper always counts, and an empty field takes an answer
 * back; on a device a turn may change its own answers only, the newest of them. Returns whether it was kept.
 */
export async function keepAnswer(tx: Tx, sheet: Sheet, given: GivenAnswer): Promise<boolean> {
  const { survey, learnerId, language, by, now } = sheet;
  const question = checkAnswer(given, survey.band ?? '3-5');
  const answer = {
    optionIds: [...new Set(given.optionIds)],
    words: question.words ? given.words.trim() : '',
    language,
  };
  const isEmpty = answer.optionIds.length === 0 && answer.words === '';
  if (isEmpty && by.via === 'paper') await removeRow(tx, sheet, given.questionId);
  else if (!(await writeRow(tx, sheet, { ...answer, questionId: given.questionId }))) return false;
  await settleAnswer(tx, {
    origin: {
      districtId: survey.district_id,
      personId: by.via === 'paper' ? by.personId : learnerId,
      voice: 'learner',
      source: 'survey',
      now,
    },
    learnerId,
    language,
    openedAt: survey.opened_at,
    speakerId: learnerId,
    keys: keysOf(question),
    wanted: entriesOf(question, answer),
  });
  return true;
}

async function writeRow(
  tx: Tx,
  { survey, learnerId, language, by, answeredAt }: Sheet,
  answer: { readonly questionId: string; readonly optionIds: string[]; readonly words: string },
): Promise<boolean> {
  const values = {
    option_ids: answer.optionIds,
    words: answer.words,
    language,
    via: by.via,
    turn_id: by.via === 'device' ? by.turnId : null,
    entered_by: by.via === 'paper' ? by.personId : null,
    answered_at: answeredAt,
  };
  const kept = await tx
    .insertInto('survey_answer')
    .values({
      district_id: survey.district_id,
      survey_id: survey.survey_id,
      learner_id: learnerId,
      question_id: answer.questionId,
      ...values,
    })
    .onConflict((conflict) => {
      const update = conflict
        .columns(['district_id', 'survey_id', 'learner_id', 'question_id'])
        .doUpdateSet(values);
      if (by.via === 'paper') return update;
      return update.where(
        sql<boolean>`survey_answer.turn_id = excluded.turn_id and survey_answer.answered_at <= excluded.answered_at`,
      );
    })
    .returning('question_id')
    .executeTakeFirst();
  return kept !== undefined;
}

async function removeRow(tx: Tx, { survey, learnerId }: Sheet, questionId: string): Promise<void> {
  await tx
    .deleteFrom('survey_answer')
    .where('district_id', '=', survey.district_id)
    .where('survey_id', '=', survey.survey_id)
    .where('learner_id', '=', learnerId)
    .where('question_id', '=', questionId)
    .execute();
}

function checkAnswer(given: GivenAnswer, band: GradeBand): LearnerQuestion {
  const question = findQuestion(given.questionId, band);
  if (question === undefined) throw notOfThisSurvey();
  const known = new Set(question.options.map(({ optionId }) => optionId));
  const isFit =
    given.optionIds.length <= question.pick && given.optionIds.every((id) => known.has(id));
  if (!isFit) throw notOfThisSurvey();
  return question;
}
