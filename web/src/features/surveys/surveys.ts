import type { Answer } from '../../platform/ask.ts';

export type ClassSurveys = Answer<'GET /api/classes/:classId/surveys'>;
export type SurveyedLearner = ClassSurveys['learners'][number];
export type Guardian = SurveyedLearner['guardians'][number];
export type SurveyAnswers = Answer<'GET /api/surveys/:surveyId/answers'>;
export type AnsweringLearner = SurveyAnswers['learners'][number];
export type Question = SurveyAnswers['questions']['en'][number];
export type GivenAnswer = AnsweringLearner['answers'][number];
