import type { Answer } from '../../platform/ask.ts';

export type StaffText = Answer<'GET /api/texts/:textId'>;
export type FoundTexts = Answer<'GET /api/texts'>;
export type FoundText = FoundTexts['texts'][number];
