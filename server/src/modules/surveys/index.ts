import './tables.ts';

export { sendLetter, type LetterJob } from './families/send-letter.ts';
export { surveysRoutes } from './routes.ts';
