import type { Answer } from '../../platform/ask.ts';

export type Estimate = Answer<'GET /api/learners/:learnerId/mastery'>['estimates'][number];
export type MasteryWord = Estimate['word'];
export type Evidence = Answer<'GET /api/learners/:learnerId/evidence'>['evidence'][number];
