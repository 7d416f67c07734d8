import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { learnerQuestions } from '../content/learner-questions.ts';
import { getSurveyWithLearner } from './enter-sheet.ts';
import { keysOf } from './entries-of.ts';
import { settleAnswer } from './settle-answer.ts';

/** Lets a learner begin anew: the answers go, and what they said in the profile is retired. */
export function clearAnswers(
  deps: Deps,
  actor: Actor,
  given: { readonly surveyId: string; readonly learnerId: string },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const survey = await getSurveyWithLearner(tx, actor, given);
    await tx
      .deleteFrom('survey_answer')
      .where('district_id', '=', actor.districtId)
      .where('survey_id', '=', given.surveyId)
      .where('learner_id', '=', given.learnerId)
      .execute();
    const { districtId, personId } = actor;
    await settleAnswer(tx, {
      origin: { districtId, personId, voice: 'learner', source: 'survey', now: deps.now() },
      learnerId: given.learnerId,
      language: 'en',
      openedAt: survey.opened_at,
      speakerId: given.learnerId,
      keys: learnerQuestions.flatMap(keysOf),
      wanted: [],
    });
    await recordAudit(tx, actor, {
      action: 'clear-survey-answers',
      subjectType: 'learner',
      subjectId: given.learnerId,
      detail: { surveyId: given.surveyId },
    });
    return undefined;
  });
}
