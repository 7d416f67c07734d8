import type { Answer } from '../../platform/ask.ts';

export type Framework = Answer<'GET /api/frameworks'>['frameworks'][number];
export type StandardRow = Answer<'GET /api/standards'>['standards'][number];
export type Standard = Answer<'GET /api/standards/:standardId'>;
export type Skill = Answer<'GET /api/skills'>['skills'][number];
