import './tables.ts';

export { enterSheet } from './answers/enter-sheet.ts';
export { questionsOf } from './content/learner-questions.ts';
export { answerQuestionnaire } from './families/answer-questionnaire.ts';
export { printLetters } from './families/print-letters.ts';
export { readRecipients } from './families/recipients.ts';
export { sendLetter, type LetterJob } from './families/send-letter.ts';
export { openSurvey } from './open-survey.ts';
export { surveysRoutes } from './routes.ts';
