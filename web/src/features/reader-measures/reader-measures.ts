import type { Answer } from '../../platform/ask.ts';

export type ReaderMeasures = Answer<'GET /api/learners/:learnerId/reader-measures'>;
export type MeasureRow = ReaderMeasures['measures'][number];
export type ClassGrowth = Answer<'GET /api/classes/:classId/reading-growth'>;
export type GrowthRow = ClassGrowth['rows'][number];
export type SchoolGrowth = Answer<'GET /api/schools/:schoolId/reading-growth'>;
export type GrowthGroup = SchoolGrowth['grades'][number];
export type ReadingStory = Answer<'GET /api/learners/:learnerId/reading-story'>;
