import { type Answer, ask } from '../../platform/ask.ts';

export type MyShelf = Answer<'GET /api/my-shelf'>;
export type FoundText = Answer<'GET /api/my-shelf/texts'>['texts'][number];
export type ClassReading = Answer<'GET /api/classes/:classId/reading'>;
export type ReaderRow = ClassReading['learners'][number];
export type ReadingWindow = NonNullable<ClassReading['window']>;
export type ReadingGroup = ClassReading['groups'][number];
export type LearnerShelf = Answer<'GET /api/learners/:learnerId/shelf'>;

export const myShelfQuery = ask('GET /api/my-shelf');
export const learnerShelfQuery = (learnerId: string) =>
  ask('GET /api/learners/:learnerId/shelf', { params: { learnerId } });
export const classReadingQuery = (classId: string) =>
  ask('GET /api/classes/:classId/reading', { params: { classId } });
