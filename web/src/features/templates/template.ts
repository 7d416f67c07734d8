import type { Answer } from '../../platform/ask.ts';

export type Template = Answer<'GET /api/plan-templates/:templateId'>;
export type Draft = Template['draft'];
export type Section = Draft['sections'][number];
export type Item = Section['items'][number];
export type BothTexts = Section['title'];
export type Voice = Draft['voices'][number];
