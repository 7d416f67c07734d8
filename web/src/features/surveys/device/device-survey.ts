import type { Answer } from '../../../platform/ask.ts';

export type DeviceSurvey = Answer<'GET /api/class-survey'>;
export type Namesake = DeviceSurvey['learners'][number];
