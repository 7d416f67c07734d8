import { type Answer, ask } from '../../platform/ask.ts';

export type ClassReadings = Answer<'GET /api/classes/:classId/readings'>;
export type Reading = Answer<'GET /api/learners/:learnerId/readings'>['readings'][number];
export type Vote = NonNullable<Reading['vote']>;
export type ReadingOfClass = ClassReadings['readings'][number];

export const classReadingsQuery = (classId: string, since: string) =>
  ask('GET /api/classes/:classId/readings', { params: { classId }, query: { since } });
