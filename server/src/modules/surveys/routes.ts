import type { contract } from '@everyplan/contract';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { clearAnswers } from './answers/clear-answers.ts';
import { enterSheet } from './answers/enter-sheet.ts';
import { readAnswers } from './answers/read-answers.ts';
import { closeSurvey, reopenSurvey } from './close-survey.ts';
import { answerOnDevice } from './devices/answer-on-device.ts';
import { endDevices, handOver } from './devices/hand-over.ts';
import { readClassSurvey } from './devices/read-class-survey.ts';
import { answerQuestionnaire } from './families/answer-questionnaire.ts';
import { askMails } from './families/ask-mails.ts';
import { previewLetter } from './families/preview-letter.ts';
import { printLetters } from './families/print-letters.ts';
import { readQuestionnaire } from './families/read-questionnaire.ts';
import { revokeLinks } from './families/revoke-links.ts';
import { openSurvey } from './open-survey.ts';
import { readClassSurveys } from './read-class-surveys.ts';
import { bearerOf } from '../../platform/links/bearer-of.ts';

export function surveysRoutes(deps: Deps): Handlers<typeof contract.surveys> {
  return {
    'GET /api/classes/:classId/surveys': ({ actor, params }) =>
      readClassSurveys(deps, actor, params.classId),
    'POST /api/classes/:classId/surveys': ({ actor, params, body }) =>
      openSurvey(deps, actor, params.classId, body),
    'PUT /api/surveys/:surveyId/closure': ({ actor, params }) =>
      closeSurvey(deps, actor, params.surveyId),
    'DELETE /api/surveys/:surveyId/closure': ({ actor, params }) =>
      reopenSurvey(deps, actor, params.surveyId),

    'GET /api/surveys/:surveyId/answers': ({ actor, params }) =>
      readAnswers(deps, actor, params.surveyId),
    'PUT /api/surveys/:surveyId/learners/:learnerId/answers': ({ actor, params, body }) =>
      enterSheet(deps, actor, { ...params, ...body }),
    'DELETE /api/surveys/:surveyId/learners/:learnerId/answers': ({ actor, params }) =>
      clearAnswers(deps, actor, params),

    'POST /api/surveys/:surveyId/devices': async ({ actor, params, body, request, reply }) => {
      const handed = await handOver(deps, actor, { ...params, ...body });
      if (body.place === 'here')
        reply.header('set-cookie', [...(await deps.accounts.signOut(request.headers.cookie))]);
      return handed;
    },
    'DELETE /api/surveys/:surveyId/devices': ({ actor, params }) =>
      endDevices(deps, actor, params.surveyId),

    'GET /api/surveys/:surveyId/letter': ({ actor, params, query }) =>
      previewLetter(deps, actor, { ...params, ...query }),
    'POST /api/surveys/:surveyId/mailings': ({ actor, params, body }) =>
      askMails(deps, actor, { ...params, ...body }),
    'POST /api/surveys/:surveyId/letters': ({ actor, params, body }) =>
      printLetters(deps, actor, { ...params, ...body }),
    'POST /api/surveys/:surveyId/revocations': ({ actor, params, body }) =>
      revokeLinks(deps, actor, { ...params, ...body }),

    'GET /api/class-survey': ({ request }) => readClassSurvey(deps, bearerOf(request)),
    'PUT /api/class-survey/learners/:learnerId/answers/:questionId': ({ request, params, body }) =>
      answerOnDevice(deps, bearerOf(request), { ...params, ...body }),

    'GET /api/family-questionnaire': ({ request }) => readQuestionnaire(deps, bearerOf(request)),
    'PUT /api/family-questionnaire': ({ request, body }) =>
      answerQuestionnaire(deps, bearerOf(request), body),
  };
}
