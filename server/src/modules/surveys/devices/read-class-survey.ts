import type { Deps } from '../../../platform/deps.ts';
import { nameApart } from '../../people/index.ts';
import { presentQuestions } from '../content/present-questions.ts';
import { listAnswers, listClassLearners } from '../queries.ts';
import type { Bearer } from '../../../platform/links/bearer-of.ts';
import { onDevice } from './on-device.ts';

/** What a handed-over device shows: first names, and which questions each has answered, but nobody's answers. */
export function readClassSurvey(deps: Deps, bearer: Bearer) {
  return onDevice(deps, bearer, async (tx, device) => {
    const scope = { districtId: device.district_id };
    const learners = await listClassLearners(tx, scope, device.class_id);
    const answers = Map.groupBy(
      await listAnswers(tx, scope, device.survey_id),
      (row) => row.learner_id,
    );
    const band = device.band ?? '3-5';
    return {
      surveyId: device.survey_id,
      title: device.title,
      band,
      expiresAt: device.expires_at.toISOString(),
      questions: presentQuestions(band),
      learners: learners.map((row) => ({
        learnerId: row.learner_id,
        name: nameApart(row, learners),
        language: row.language,
        answeredIds: (answers.get(row.learner_id) ?? []).map(({ question_id }) => question_id),
      })),
    };
  });
}
