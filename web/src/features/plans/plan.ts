import type { Answer } from '../../platform/ask.ts';

export type Plan = NonNullable<Answer<'GET /api/learners/:learnerId/plan'>['plan']>;
export type Goal = Plan['goals'][number];
export type Week = NonNullable<Plan['week']>;
export type Step = Week['steps'][number];
export type NeedsRow = Answer<'GET /api/classes/:classId/needs'>['learners'][number];
export type Versions = Answer<'GET /api/learners/:learnerId/plan/versions'>['versions'];
