import { z } from 'zod';

/** Which wording of the picture survey a class gets. */
export const GradeBand = z.enum(['k-2', '3-5', '6-8']);
export type GradeBand = z.infer<typeof GradeBand>;

/** The pictures of the survey's options; the pages draw each of them. */
export const SurveyPicture = z.enum([
  'draw',
  'build',
  'music',
  'ball',
  'animal',
  'book',
  'game',
  'cook',
  'rocket',
  'bones',
  'robot',
  'sea',
  'people',
  'earth',
  'machine',
  'help',
  'numbers',
  'question',
  'again',
  'write',
  'speak',
  'alone',
  'pair',
  'group',
  'teacher',
  'quiet',
  'move',
  'table',
  'outside',
  'act',
  'look',
  'pause',
  'time',
  'small-steps',
  'happy',
  'fine',
  'unsure',
  'sad',
  'friend',
  'home',
  'grown-up',
  'nobody',
  'listen',
]);
export type SurveyPicture = z.infer<typeof SurveyPicture>;
