import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { presentQuestions } from '../content/present-questions.ts';
import { getSurvey } from '../policy.ts';
import { notOfThisSurvey } from '../problems.ts';
import { listAnswers, listClassLearners } from '../queries.ts';

/** A class's survey with its questions and everybody's answers. */
export function readAnswers(deps: Deps, actor: Actor, surveyId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const survey = await getSurvey(tx, actor, surveyId);
    if (survey.kind !== 'learners') throw notOfThisSurvey();
    const learners = await listClassLearners(tx, actor, survey.class_id);
    const answers = Map.groupBy(await listAnswers(tx, actor, surveyId), (row) => row.learner_id);
    return {
      surveyId,
      classId: survey.class_id,
      title: survey.title,
      open: survey.closed_at === null,
      questions: presentQuestions(survey.band ?? '3-5'),
      learners: learners.map((row) => ({
        learnerId: row.learner_id,
        givenName: row.given_name,
        familyName: row.family_name,
        language: row.language,
        answers: (answers.get(row.learner_id) ?? []).map((answer) => ({
          questionId: answer.question_id,
          optionIds: answer.option_ids,
          words: answer.words,
        })),
      })),
    };
  });
}
