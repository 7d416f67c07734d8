export {
  makeQuestions,
  type MadeQuestion,
  type QuestionOptions,
} from './questions/make-questions.ts';
